package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which a committee's people say how areas work on one another: as a draft, which stays in the committee, and
 * then for everybody. What the other committee says is its own word; the two together make the influence.
 */
@Component(service = KeepInfluences.class)
public final class KeepInfluences {
    public static final Set<String> BEGINNING = Set.of("from", "to", "sign", "strength", "reason", "about");
    public static final Set<String> WRITING = Set.of("sign", "strength", "reason", "about");
    public static final Set<String> AGREEING = Set.of("sign", "strength", "reason");
    public static final Set<String> REASONING = Set.of("reason");
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_REASON = 1000;

    private static final InfluenceWords WORDS = InfluenceWords.in(Danish.LOCALE);

    private final InfluenceStore store;
    private final Catalogue catalogue;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public KeepInfluences(
            @Reference InfluenceStore store,
            @Reference Catalogue catalogue,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.door = door;
        this.clock = clock;
    }

    /** Begins a draft about two areas of which the committee has said nothing so far. */
    public WriteResult<KeptWord> begin(CommitteeId committee, UnaryOperator<String> sent, Actor actor) {
        return door.objection(actor, Permission.KEEP_INFLUENCES, Where.in(committee))
                .<WriteResult<KeptWord>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    CatalogueSnapshot now = committees();
                    return now.committee(committee).isEmpty()
                            ? new WriteResult.Unknown<>(WORDS.unknownCommittee(TextLimit.quoted(committee.value())))
                            : begun(committee, now, WrittenFields.of(sent), actor);
                });
    }

    private WriteResult<KeptWord> begun(
            CommitteeId committee, CatalogueSnapshot now, WrittenFields fields, Actor actor) {
        active(committee, now, fields);
        InfluenceFields read = new InfluenceFields(fields, now, WORDS);
        Optional<WordRef> ref = read.pair(committee).map(pair -> new WordRef(pair, committee));
        Optional<Influence> influence = ref.map(WordRef::pair).flatMap(read::influence);
        ref.filter(one -> store.word(one).version() > 0 || voice(one, now).isPresent())
                .ifPresent(one -> fields.fault("to", "already-said", WORDS.alreadySaid()));
        if (influence.isEmpty() || !fields.sound()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        KeptWord before = KeptWord.empty(ref.orElseThrow());
        return kept(
                before,
                Act.DRAFT,
                OptionalInt.of(0),
                new WordEntry.Drafted(influence.get(), by(actor, Act.DRAFT, committee)),
                actor);
    }

    /** Another draft of the committee's word, which may be about what its content declares or the other committee says. */
    public WriteResult<KeptWord> write(WordRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return acting(new Order(ref, Act.DRAFT, seen, actor), sent, judged -> {
            there(judged);
            return new InfluenceFields(judged.fields(), judged.now(), WORDS)
                    .influence(ref.pair())
                    .map(one -> new WordEntry.Drafted(one, judged.by()));
        });
    }

    /** Says for everybody what the draft says. */
    public WriteResult<KeptWord> release(WordRef ref, OptionalInt seen, Actor actor) {
        return acting(new Order(ref, Act.RELEASE, seen, actor), name -> "", judged -> {
            there(judged);
            Optional<Influence> draft = judged.word().draft();
            if (draft.isEmpty()) {
                judged.fields().fault("", "nothing-to-release", WORDS.nothingToRelease());
            }
            return draft.map(one -> new WordEntry.Released(one, judged.by()));
        });
    }

    /**
     * Says the same as the other committee.
     *
     * @param sent the sign and the strength that it is agreed to, which must be what the other one says still, and a reason of
     *     one's own, or none
     */
    public WriteResult<KeptWord> agree(WordRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return acting(new Order(ref, Act.AGREE, seen, actor), sent, judged -> {
            there(judged);
            Optional<Influence> theirs = theirs(judged);
            String reason = judged.fields().optional("reason", WORDS.label("reason"), LONGEST_REASON);
            theirs.filter(says ->
                            !judged.fields().raw("sign").equals(says.sign().code())
                                    || !judged.fields()
                                            .raw("strength")
                                            .equals(says.strength().code()))
                    .ifPresent(says -> judged.fields()
                            .fault(
                                    "sign",
                                    "theirs-changed",
                                    WORDS.theirsChanged("%s %s"
                                            .formatted(
                                                    WORDS.sign(Optional.of(says.sign())),
                                                    WORDS.strength(says.strength())))));
            return theirs.map(says -> new WordEntry.Released(
                    new Influence(
                            says.from(),
                            says.to(),
                            says.sign(),
                            says.strength(),
                            reason.isEmpty() ? says.reason() : reason,
                            says.about(),
                            Origin.REAL),
                    judged.by()));
        });
    }

    /** Says that what the other committee says is not so, and why. */
    public WriteResult<KeptWord> decline(WordRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return acting(new Order(ref, Act.DECLINE, seen, actor), sent, judged -> {
            theirs(judged);
            return Optional.of(new WordEntry.Declined(reason(judged), judged.by()));
        });
    }

    /** Takes back what the committee says, whether its people said it or its content declares it. */
    public WriteResult<KeptWord> withdraw(WordRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return acting(new Order(ref, Act.WITHDRAW, seen, actor), sent, judged -> {
            if (voice(ref, judged.now()).isEmpty()) {
                judged.fields().fault("", "nothing-said", WORDS.nothingSaid());
            }
            return Optional.of(new WordEntry.Withdrawn(reason(judged), judged.by()));
        });
    }

    private static String reason(Judged judged) {
        return judged.fields().text("reason", WORDS.label("reason"), LONGEST_REASON);
    }

    /** What the other committee says that is so, with a fault where it says nothing of the kind. */
    private Optional<Influence> theirs(Judged judged) {
        Optional<Influence> theirs = judged.word().ref().pair().committees().stream()
                .filter(id -> !id.equals(judged.word().ref().committee()))
                .map(id -> new WordRef(judged.word().ref().pair(), id))
                .flatMap(other -> voice(other, judged.now()).stream())
                .flatMap(voice -> voice.says().stream())
                .findFirst();
        if (theirs.isEmpty()) {
            judged.fields().fault("", "nothing-to-answer", WORDS.nothingToAnswer());
        }
        return theirs;
    }

    private Optional<Voice> voice(WordRef ref, CatalogueSnapshot now) {
        AreaHeirs heirs = AreaHeirs.in(now);
        return Voice.of(
                ref,
                now.committee(ref.committee()).map(KnownCommittee::content),
                store.book().following(heirs),
                heirs);
    }

    private static void there(Judged judged) {
        WordRef ref = judged.word().ref();
        NetLink.missing(ref.pair(), judged.now())
                .ifPresent(missing -> judged.fields().fault("", "end-missing", WORDS.absent(missing.toString())));
    }

    private static void active(CommitteeId committee, CatalogueSnapshot now, WrittenFields fields) {
        now.committee(committee)
                .filter(known -> !known.active())
                .ifPresent(known -> fields.fault(
                        "", "not-active", WORDS.gone(known.content().name())));
    }

    /** What is done, by which right, and as what the trail has it. */
    private enum Act {
        DRAFT(Permission.KEEP_INFLUENCES, "influence-drafted"),
        RELEASE(Permission.DECIDE_INFLUENCES, "influence-released"),
        AGREE(Permission.DECIDE_INFLUENCES, "influence-agreed"),
        DECLINE(Permission.DECIDE_INFLUENCES, "influence-declined"),
        WITHDRAW(Permission.DECIDE_INFLUENCES, "influence-withdrawn");

        private final Permission permission;
        private final String code;

        Act(Permission permission, String code) {
            this.permission = permission;
            this.code = code;
        }
    }

    /**
     * What an act is judged on.
     *
     * @param now the committees as they are
     */
    private record Judged(KeptWord word, CatalogueSnapshot now, WrittenFields fields, Signature by) {}

    /** @param seen the version that the writer has looked at; empty for none */
    private record Order(WordRef ref, Act act, OptionalInt seen, Actor actor) {}

    private WriteResult<KeptWord> acting(
            Order order, UnaryOperator<String> sent, Function<Judged, Optional<? extends WordEntry>> made) {
        CommitteeId committee = order.ref().committee();
        return door.objection(order.actor(), order.act().permission, Where.in(committee))
                .<WriteResult<KeptWord>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    CatalogueSnapshot now = committees();
                    if (now.committee(committee).isEmpty()) {
                        return new WriteResult.Unknown<>(WORDS.unknownCommittee(TextLimit.quoted(committee.value())));
                    }
                    return order.ref().pair().committees().contains(committee)
                            ? judged(order, now, WrittenFields.of(sent), made)
                            : new WriteResult.Unknown<>(WORDS.notAnEnd());
                });
    }

    private WriteResult<KeptWord> judged(
            Order order,
            CatalogueSnapshot now,
            WrittenFields fields,
            Function<Judged, Optional<? extends WordEntry>> made) {
        CommitteeId committee = order.ref().committee();
        Judged judged = new Judged(store.word(order.ref()), now, fields, by(order.actor(), order.act(), committee));
        active(committee, now, fields);
        Optional<? extends WordEntry> entry = made.apply(judged);
        return entry.isEmpty() || !fields.sound()
                ? new WriteResult.Refused<>(fields.faults())
                : kept(judged.word(), order.act(), order.seen(), entry.get(), order.actor());
    }

    /** @param before the word as it was judged */
    private WriteResult<KeptWord> kept(KeptWord before, Act act, OptionalInt seen, WordEntry entry, Actor actor) {
        WordRef ref = before.ref();
        AuditNote note = AuditNote.done(
                        entry.by().at(),
                        actor,
                        act.permission,
                        act.code,
                        About.in(ref.committee(), "influence", ref.pair().toString()))
                .changed(before.toString(), before.with(entry).toString());
        boolean kept = store.keep(ref, JudgedVersion.of(seen, before.version()), entry, note);
        KeptWord now = store.word(ref);
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private CatalogueSnapshot committees() {
        try (Reading reading = catalogue.open()) {
            return reading.committees();
        }
    }

    private Signature by(Actor actor, Act act, CommitteeId committee) {
        return Signature.of(
                actor, act.permission, Where.in(committee), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
