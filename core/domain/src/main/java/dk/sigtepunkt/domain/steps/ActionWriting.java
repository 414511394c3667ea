package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionStore;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How every entry about an action comes to be kept: what it is about, and whether that still is what the writer saw. */
final class ActionWriting {
    static final ActionRuleWords WORDS = ActionRuleWords.in(Danish.LOCALE);

    private final ActionStore store;
    private final Catalogue catalogue;
    private final KnownActions known;
    private final Clock clock;

    ActionWriting(ActionStore store, Catalogue catalogue, KnownActions known, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.known = known;
        this.clock = clock;
    }

    /** @param by who does it, from now on for good */
    record Deed(CommitteeId committee, Permission permission, String act, Actor actor, Signature by) {}

    /** @param seen the version that the writer has looked at; empty for none */
    record Order(ItemRef item, OptionalInt seen, Permission permission, String act) {}

    /** What is written, or nothing where the fields have a fault. */
    @FunctionalInterface
    interface Entries {
        List<ActionEntry> of(KeptAction action, WrittenFields fields, Signature by);
    }

    Deed deed(CommitteeId committee, Permission permission, String act, Actor actor) {
        return new Deed(
                committee,
                permission,
                act,
                actor,
                Signature.of(
                        actor, permission, Where.in(committee), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    CatalogueSnapshot committees() {
        try (Reading reading = catalogue.open()) {
            return reading.committees();
        }
    }

    /** Read as standing under an action, or under one that is only beginning. */
    WrittenFields fields(UnaryOperator<String> sent, String action) {
        return WrittenFields.of(sent, known).under(action);
    }

    ActionBook book() {
        return store.book();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Danish.ZONE));
    }

    /** @return that the committee is not there, or not in service; empty when it is */
    Optional<WriteResult<KeptAction>> absent(CommitteeId id) {
        Optional<KnownCommittee> known = committees().committee(id);
        if (known.isEmpty()) {
            return Optional.of(new WriteResult.Unknown<>(WORDS.unknownCommittee(id.value())));
        }
        return known.filter(committee -> !committee.active())
                .map(committee -> new WriteResult.Refused<>(
                        List.of(new WrittenFault("", "not-active", WORDS.notThere(committee)))));
    }

    WriteResult<KeptAction> begun(Deed deed, ActionText text, ActionEntry.Stepped step) {
        return begun(deed, text, step, new HashSet<>());
    }

    /** @param tried keys that were not free */
    private WriteResult<KeptAction> begun(Deed deed, ActionText text, ActionEntry.Stepped step, Set<String> tried) {
        ActionEntry.Reworded words = new ActionEntry.Reworded(
                text, new Wording.Written(deed.by(), step.step().reason()));
        String key = ActionKeys.of(
                text.title(),
                used -> tried.contains(used) || book().find(item(deed, used)).isPresent());
        ItemRef item = item(deed, key);
        AuditNote note =
                note(deed, item).changed("", KeptAction.begun(item, words, step).toString());
        if (store.begin(item, words, step, note)) {
            return new WriteResult.Kept<>(book().find(item).orElseThrow());
        }
        // Somebody else began one of the same name at the same moment, or the one of that name cannot be read.
        tried.add(key);
        return begun(deed, text, step, tried);
    }

    private static ItemRef item(Deed deed, String key) {
        return new ItemRef(ItemKind.ACTION, deed.committee(), key);
    }

    WriteResult<KeptAction> write(Order order, Actor actor, UnaryOperator<String> sent, Entries entries) {
        Deed deed = deed(order.item().committee(), order.permission(), order.act(), actor);
        return written(order, deed, fields(sent, order.item().toString()), entries);
    }

    private WriteResult<KeptAction> written(Order order, Deed deed, WrittenFields fields, Entries entries) {
        Optional<KeptAction> found =
                book().find(order.item()).filter(action -> action.closed().isEmpty());
        if (found.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknownAction(order.item().toString()));
        }
        KeptAction action = found.get();
        List<ActionEntry> next = entries.of(action, fields, deed.by());
        if (next.isEmpty()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        AuditNote note = note(deed, order.item())
                .changed(action.toString(), action.with(next).toString());
        OptionalInt same = JudgedVersion.of(order.seen(), action.version());
        if (store.keep(order.item(), same, next, note)) {
            return new WriteResult.Kept<>(book().find(order.item()).orElseThrow());
        }
        KeptAction now = book().find(order.item()).orElseThrow();
        return order.seen().isPresent()
                ? new WriteResult.Clash<>(now, WORDS.clash())
                : written(order, deed, fields, entries);
    }

    private static AuditNote note(Deed deed, ItemRef item) {
        return AuditNote.done(
                deed.by().at(),
                deed.actor(),
                deed.permission(),
                deed.act(),
                About.in(deed.committee(), "action", item.toString()));
    }
}
