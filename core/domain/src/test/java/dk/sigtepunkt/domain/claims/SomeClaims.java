package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Claims that tests find there. */
public final class SomeClaims {
    private static final Instant BEFORE = Instant.parse("2020-02-02T10:00:00Z");

    private SomeClaims() {}

    static Signature by(Instant at) {
        return new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), at);
    }

    /** One whose every text begins with a word, about an action and an indicator of the committee on roads. */
    public static ContributionClaim saying(String word, Ground.Source source) {
        CommitteeId roads = new CommitteeId("vej");
        return saying(word, new ItemRef(ItemKind.ACTION, roads, "cykelsti"), new IndicatorId(roads, "ture"), source);
    }

    /** One whose every text begins with a word, about an action and an indicator by their keys. */
    public static ContributionClaim saying(
            String word, CommitteeId committee, String action, String indicator, Ground.Source source) {
        return saying(
                word, new ItemRef(ItemKind.ACTION, committee, action), new IndicatorId(committee, indicator), source);
    }

    /** One whose every text begins with a word. */
    private static ContributionClaim saying(String word, ItemRef action, IndicatorId indicator, Ground.Source source) {
        return new ContributionClaim(
                word + " påstand",
                action,
                List.of(
                        new ClaimLink(
                                word + " forandring\nmed to linjer æøå",
                                word + " forudsætning",
                                List.of(
                                        new Ground(source, false, word + " for"),
                                        new Ground(new Ground.Figure(indicator), true, word + " imod"))),
                        new ClaimLink("", word + " sidste forudsætning", List.of())),
                indicator,
                word + " undersøgt",
                List.of(new Rival(word + " vejret", Rival.Weight.CONTRIBUTES, word + " en mild vinter")));
    }

    /** A draft that nobody but its committee's people may find. */
    public static KeptClaim draft(ClaimStore store, ContributionClaim claim) {
        return store.begin(
                claim.action().committee(), new ClaimEntry.Written(claim, "", by(BEFORE)), number -> Notes.any());
    }

    /** One that everybody reads since before anything else was known. */
    public static KeptClaim published(ClaimStore store, ContributionClaim claim) {
        KeptClaim draft = draft(store, claim);
        store.keep(
                draft.number(), OptionalInt.empty(), new ClaimEntry.Published(by(BEFORE.plusSeconds(1))), Notes.any());
        return store.all().get(draft.number() - 1);
    }
}
