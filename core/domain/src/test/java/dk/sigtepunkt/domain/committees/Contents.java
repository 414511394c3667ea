package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Made-up content of committees for the tests. */
public final class Contents {
    public static final CommitteeId ID = new CommitteeId("miljoe");
    public static final ActionStep STARTED = step("2026-01-10", ActionState.STARTED, "Budgetaftalen for 2026");
    public static final ActionStep ADJUSTED = step("2026-06-01", ActionState.ADJUSTED, "Halvårsrapporten – §7");

    private Contents() {}

    private static ActionStep step(String on, ActionState state, String reason) {
        return new ActionStep(LocalDate.parse(on), state, reason, "Økonomiudvalget");
    }

    public static Action action(String key, String title, ActionStep... steps) {
        return new Action(
                new ActionKey(key),
                new FocusAreaRef(ID, new FocusAreaKey("rent-vand")),
                title,
                "Færre tons CO₂ på Åle Værk.\nTo linjer.",
                "chef for miljø",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-12-31"),
                List.of(steps),
                Origin.EXAMPLE);
    }

    public static Committee committee(CommitteeId id, Action... actions) {
        return new Committee(id, "Udvalget for Miljø", "", "Alt om miljø", List.of(), List.of(), List.of(actions));
    }

    public static CommitteeRecord content(CommitteeId id, String version, String document, Instant since) {
        String digest = Integer.toHexString(document.hashCode());
        return new CommitteeRecord(id, version, document, digest, true, since);
    }

    /** A change of the action with the given key. */
    public static ItemChange change(ChangeKind kind, String key, String what) {
        return new ItemChange(new ItemRef(ItemKind.ACTION, ID, key), "Handlingen " + key, kind, what);
    }
}
