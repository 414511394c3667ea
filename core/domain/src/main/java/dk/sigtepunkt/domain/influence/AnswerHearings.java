package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a committee answers what another one's change does to its areas. */
@Component(service = AnswerHearings.class)
public final class AnswerHearings {
    /** The field that the committee's remark is sent in; empty where it only takes note. */
    public static final String TEXT = "text";

    public static final Set<String> ANSWERING = Set.of(TEXT);

    private static final InfluenceWords WORDS = InfluenceWords.in(Danish.LOCALE);

    private final InfluenceStore store;
    private final CrossInfluences crossing;
    private final ReadersCatalogue readers;
    private final FrontDoor door;
    private final KnownActions known;
    private final Clock clock;

    @Activate
    public AnswerHearings(
            @Reference InfluenceStore store,
            @Reference CrossInfluences crossing,
            @Reference ReadersCatalogue readers,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference Clock clock) {
        this.store = store;
        this.crossing = crossing;
        this.readers = readers;
        this.door = door;
        this.known = known;
        this.clock = clock;
    }

    /** Answers a change that one may read of and that reaches the committee in a quarter; a later answer stands in place of the one before. */
    public WriteResult<KeptHearing> answer(HearingRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return door.objection(actor, Permission.DECIDE_INFLUENCES, Where.in(ref.committee()))
                .<WriteResult<KeptHearing>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    try (Reading reading = readers.of(actor).open()) {
                        return answered(ref, WrittenFields.of(sent, known), seen, actor, reading);
                    }
                });
    }

    private WriteResult<KeptHearing> answered(
            HearingRef ref, WrittenFields fields, OptionalInt seen, Actor actor, Reading reading) {
        Optional<KnownCommittee> committee = reading.committees().committee(ref.committee());
        if (committee.isEmpty()) {
            return new WriteResult.Unknown<>(
                    WORDS.unknownCommittee(TextLimit.quoted(ref.committee().value())));
        }
        Optional<AreaChange> change = crossing.of(reading, ref.quarter()).changes().stream()
                .filter(one -> one.touched().stream()
                        .anyMatch(touched -> touched.committee().equals(ref.committee())))
                .map(QuartersInfluences.Crossing::change)
                .filter(one -> one.key().equals(ref.change()))
                .findFirst();
        if (change.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknownChange());
        }
        String text = fields.optionalSaid(TEXT, WORDS.label(TEXT), KeepInfluences.LONGEST_REASON);
        committee
                .filter(one -> !one.active())
                .ifPresent(one ->
                        fields.fault("", "not-active", WORDS.gone(one.content().name())));
        return fields.sound()
                ? kept(
                        store.book().hearing(ref),
                        seen,
                        new HearingAnswer(change.get().sentence(), text, by(actor, ref.committee())),
                        actor)
                : new WriteResult.Refused<>(fields.faults());
    }

    private WriteResult<KeptHearing> kept(KeptHearing before, OptionalInt seen, HearingAnswer answer, Actor actor) {
        HearingRef ref = before.ref();
        AuditNote note = AuditNote.done(
                        answer.by().at(),
                        actor,
                        Permission.DECIDE_INFLUENCES,
                        "hearing-answered",
                        About.in(ref.committee(), "hearing", ref.quarter().code() + " " + ref.change()))
                .changed(before.toString(), before.with(answer).toString());
        boolean kept = store.answer(ref, JudgedVersion.of(seen, before.version()), answer, note);
        KeptHearing now = store.book().hearing(ref);
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.hearingClash());
    }

    private Signature by(Actor actor, CommitteeId committee) {
        return Signature.of(
                actor,
                Permission.DECIDE_INFLUENCES,
                Where.in(committee),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
