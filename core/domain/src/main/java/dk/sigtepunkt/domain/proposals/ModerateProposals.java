package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.ActionHistory;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door to what is not published: by which proposals are read, given to committees, let out, rejected, answered and said
 * to have become an action. A proposal that is no committee's is for those alone who are bound to none.
 */
@Component(service = ModerateProposals.class)
public final class ModerateProposals {
    public static final Set<String> ASSIGNING = Set.of("committee", "reason");
    public static final Set<String> PUBLISHING = Set.of("title", "text", "place", "reason");
    public static final Set<String> REJECTING = Set.of("reason");
    public static final Set<String> BECOMING = Set.of("action", "answer");
    public static final Set<String> CLOSING = Set.of("answer");

    static final ProposalWords WORDS = ProposalWords.in(Danish.LOCALE);

    private final ProposalStore store;
    private final Catalogue catalogue;
    private final ActionHistory actions;
    private final FrontDoor door;
    private final KnownActions known;
    private final Clock clock;

    @Activate
    public ModerateProposals(
            @Reference ProposalStore store,
            @Reference Catalogue catalogue,
            @Reference ActionHistory actions,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.actions = actions;
        this.door = door;
        this.known = known;
        this.clock = clock;
    }

    /** All that somebody moderates, in the order in which they came; none to who moderates nothing. */
    public List<KeptProposal> mine(Actor actor) {
        return store.book().all().stream()
                .filter(one -> door.policy()
                        .objection(actor, Permission.MODERATE_PROPOSALS, one.where())
                        .isEmpty())
                .toList();
    }

    /** One with how to reach its sender. */
    public WriteResult<ModeratedProposal> see(int number, Actor actor) {
        return about(number, actor, this::told);
    }

    private WriteResult<ModeratedProposal> told(KeptProposal kept) {
        return new WriteResult.Kept<>(
                new ModeratedProposal(kept, store.contact(kept.sent().number())));
    }

    /** Gives it to a committee, which may be another one than it was. */
    public WriteResult<ModeratedProposal> assign(
            int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return write(number, sent, seen, new Deed(actor, "proposal-assigned"), (kept, fields, by) -> {
            open(kept, fields);
            String reason = fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST);
            return committee(fields)
                    .map(committee -> new Written(new ProposalEntry.Assigned(committee, reason, by), Optional.empty()));
        });
    }

    private Optional<CommitteeId> committee(WrittenFields fields) {
        String written = fields.text("committee", WORDS.label("committee"), SendProposals.LONGEST_NAME);
        try (Reading reading = catalogue.open()) {
            Optional<KnownCommittee> found =
                    CommitteeId.find(written).flatMap(id -> reading.committees().committee(id));
            if (found.isEmpty() && !written.isEmpty()) {
                fields.fault("committee", "unknown-committee", WORDS.unknownCommittee(TextLimit.quoted(written)));
            }
            found.filter(known -> !known.active())
                    .ifPresent(known -> fields.fault("committee", "not-active", WORDS.gone(known)));
            return found.map(KnownCommittee::id);
        }
    }

    /** Lets it out, or takes more out of what was let out: words can only be taken out, each with a mark in its place. */
    public WriteResult<ModeratedProposal> publish(
            int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return write(number, sent, seen, new Deed(actor, "proposal-published"), (kept, fields, by) -> {
            if (kept.ended() && !kept.visible()) {
                fields.fault("", "already-decided", WORDS.notToBePublished());
            }
            return new PublishedWords(kept, fields)
                    .read()
                    .map(words -> new Written(
                            new ProposalEntry.Published(words.shortened(), words.reason(), by),
                            Optional.of(words.text())));
        });
    }

    /** Does not let it out, or takes it away again. */
    public WriteResult<ModeratedProposal> reject(
            int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return write(number, sent, seen, new Deed(actor, "proposal-rejected"), (kept, fields, by) -> {
            if (!kept.visible()) {
                open(kept, fields);
            }
            String reason = fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST);
            return Optional.of(new Written(new ProposalEntry.Rejected(reason, by), Optional.empty()));
        });
    }

    /** Says that an action began with it; by who may begin actions in that committee. */
    public WriteResult<ModeratedProposal> become(
            int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return write(number, sent, seen, new Deed(actor, "proposal-became-action"), (kept, fields, by) -> {
            open(kept, fields);
            String answer = fields.under(fields.raw("action")).said("answer", WORDS.label("answer"), TextLimit.LONGEST);
            return new ProposedAction(kept.sent().number(), actions.book())
                    .read(fields)
                    .map(action -> new Written(new ProposalEntry.BecameAction(action, answer, by), Optional.empty()));
        });
    }

    /** Answers it. */
    public WriteResult<ModeratedProposal> close(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return write(number, sent, seen, new Deed(actor, "proposal-closed"), (kept, fields, by) -> {
            open(kept, fields);
            String answer = fields.said("answer", WORDS.label("answer"), TextLimit.LONGEST);
            return Optional.of(new Written(new ProposalEntry.Closed(answer, by), Optional.empty()));
        });
    }

    private static void open(KeptProposal kept, WrittenFields fields) {
        if (kept.ended()) {
            fields.fault("", "already-decided", WORDS.over());
        }
    }

    private record Deed(Actor actor, String act) {}

    /** @param published the words that are let out; empty where they stay as they are */
    private record Written(ProposalEntry entry, Optional<ProposalText> published) {}

    /** What is written, or nothing where the fields have a fault. */
    @FunctionalInterface
    private interface Writing {
        Optional<Written> of(KeptProposal kept, WrittenFields fields, Signature by);
    }

    @FunctionalInterface
    private interface Answer {
        WriteResult<ModeratedProposal> of(KeptProposal kept);
    }

    /** Nobody is told whether there is one that is not that one's own; whoever tries is noted. */
    private WriteResult<ModeratedProposal> about(int number, Actor actor, Answer answer) {
        Optional<Denied> denied = door.objection(actor, Permission.MODERATE_PROPOSALS, Where.SOMEWHERE);
        if (denied.isPresent()) {
            return new WriteResult.Forbidden<>(denied.get());
        }
        return store.book()
                .find(number)
                .filter(kept -> door.objection(actor, Permission.MODERATE_PROPOSALS, kept.where())
                        .isEmpty())
                .map(answer::of)
                .orElseGet(() -> unknown(number));
    }

    private static WriteResult<ModeratedProposal> unknown(int number) {
        return new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(number)));
    }

    private WriteResult<ModeratedProposal> write(
            int number, UnaryOperator<String> sent, OptionalInt seen, Deed deed, Writing writing) {
        return about(number, deed.actor(), kept -> {
            if (JudgedVersion.another(seen, kept.version())) {
                return clash(kept);
            }
            WrittenFields fields = WrittenFields.of(sent, known);
            Signature by = Signature.of(
                    deed.actor(),
                    Permission.MODERATE_PROPOSALS,
                    kept.where(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            Optional<Written> written = writing.of(kept, fields, by);
            return fields.sound() && written.isPresent()
                    ? mayBegin(deed, written.get())
                            .<WriteResult<ModeratedProposal>>map(WriteResult.Forbidden::new)
                            .orElseGet(() -> kept(kept, written.get(), seen, deed))
                    : new WriteResult.Refused<>(fields.faults());
        });
    }

    private Optional<Denied> mayBegin(Deed deed, Written written) {
        return written.entry() instanceof ProposalEntry.BecameAction one
                ? door.objection(
                        deed.actor(),
                        Permission.KEEP_ACTIONS,
                        Where.in(one.action().committee()))
                : Optional.empty();
    }

    private WriteResult<ModeratedProposal> kept(KeptProposal kept, Written written, OptionalInt seen, Deed deed) {
        int number = kept.sent().number();
        AuditNote note = AuditNote.done(
                        written.entry().by().at(),
                        deed.actor(),
                        Permission.MODERATE_PROPOSALS,
                        deed.act(),
                        about(kept, number))
                .changed(
                        kept.state().code(),
                        written.entry().code() + " " + written.entry().text());
        OptionalInt same = JudgedVersion.of(seen, kept.version());
        boolean done = store.keep(number, same, written.entry(), written.published(), note);
        KeptProposal now = store.book().find(number).orElseThrow();
        return done ? told(now) : clash(now);
    }

    private static WriteResult<ModeratedProposal> clash(KeptProposal now) {
        return new WriteResult.Clash<>(new ModeratedProposal(now, ""), WORDS.clash());
    }

    private static About about(KeptProposal kept, int number) {
        String key = Integer.toString(number);
        return kept.committee()
                .map(committee -> About.in(committee, "proposal", key))
                .orElseGet(() -> About.of("proposal", key));
    }
}
