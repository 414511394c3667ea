package dk.sigtepunkt.domain.claims;

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
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which claims are written, published, corrected and withdrawn. Of a draft that is another committee's nobody
 * hears that it is there.
 */
@Component(service = KeepClaims.class)
public final class KeepClaims {
    public static final Set<String> WRITING = Set.of(
            "title",
            "action",
            "indicator",
            "changes.*.text",
            "changes.*.assumption",
            "figureAssumption",
            "grounds.*.link",
            "grounds.*.source",
            "grounds.*.stance",
            "grounds.*.reason",
            "rivalsSought",
            "rivals.*.explanation",
            "rivals.*.weight",
            "rivals.*.reason",
            "reason");
    public static final Set<String> WITHDRAWING = Set.of("reason");

    /** A chain with more changes than that nobody follows. */
    public static final int MOST_CHANGES = 5;

    /** What the last link is called: it leads to the indicator. */
    public static final String TO_INDICATOR = "indicator";

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PART = 1000;

    private static final ClaimWords WORDS = ClaimWords.in(Danish.LOCALE);

    private final ClaimStore store;
    private final EvidenceHistory evidence;
    private final ReadEvidence drafts;
    private final Catalogue catalogue;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public KeepClaims(
            @Reference ClaimStore store,
            @Reference EvidenceHistory evidence,
            @Reference ReadEvidence drafts,
            @Reference Catalogue catalogue,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.door = door;
        this.clock = clock;
    }

    /** The number that a text names; 0, which none has, for none. */
    public static int number(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }

    /** Begins a draft of a committee that is in service. */
    public WriteResult<KeptClaim> begin(CommitteeId committee, UnaryOperator<String> sent, Actor actor) {
        return door.objection(actor, Permission.KEEP_CLAIMS, Where.in(committee))
                .<WriteResult<KeptClaim>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    CatalogueSnapshot now = committees();
                    return now.committee(committee)
                            .map(known -> begun(known, now, WrittenFields.of(sent), actor))
                            .orElseGet(() -> new WriteResult.Unknown<>(WORDS.unknownCommittee(committee.value())));
                });
    }

    private WriteResult<KeptClaim> begun(
            KnownCommittee committee, CatalogueSnapshot now, WrittenFields fields, Actor actor) {
        if (!committee.active()) {
            fields.fault("", "not-active", WORDS.gone(committee));
        }
        Optional<ContributionClaim> written = reader(fields, now, actor).read(committee, Optional.empty());
        if (written.isEmpty() || !fields.sound()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        Act act = new Act(Permission.KEEP_CLAIMS, "claim-begun");
        Signature by = by(actor, act.permission(), committee.id());
        return new WriteResult.Kept<>(store.begin(
                committee.id(),
                new ClaimEntry.Written(written.get(), "", by),
                number -> note(by, actor, act, committee.id(), number)
                        .changed("", written.get().toString())));
    }

    /** Another version of a draft; of what is published a correction with its reason, by whoever may publish. */
    public WriteResult<KeptClaim> write(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return kept(new Order(number, seen, actor), KeepClaims::writing, sent, (claim, fields) -> {
            boolean draft = claim.state() == KeptClaim.State.DRAFT;
            String reason = draft ? "" : fields.said("reason", WORDS.label("reason"), LONGEST_PART);
            CatalogueSnapshot now = committees();
            Optional<KnownCommittee> committee = now.committee(claim.committee());
            if (committee.isEmpty()) {
                fields.fault(
                        "",
                        "not-active",
                        WORDS.unknownCommittee(claim.committee().value()));
            }
            Optional<ContributionClaim> written =
                    committee.flatMap(known -> reader(fields, now, actor).read(known, Optional.of(claim.claim())));
            if (!draft) {
                written.ifPresent(next -> forEverybody().judge(next, "title", fields));
            }
            return by -> written.map(next -> new ClaimEntry.Written(next, reason, by));
        });
    }

    /** Lets everybody read it. */
    public WriteResult<KeptClaim> publish(int number, OptionalInt seen, Actor actor) {
        Act act = new Act(Permission.PUBLISH_CLAIMS, "claim-published");
        return kept(new Order(number, seen, actor), one -> act, name -> "", (claim, fields) -> {
            if (claim.state() == KeptClaim.State.PUBLISHED) {
                fields.fault("", "already-decided", WORDS.alreadyPublished());
            }
            forEverybody().judge(claim.claim(), "", fields);
            return by -> Optional.of(new ClaimEntry.Published(by));
        });
    }

    /** Takes it back for good: a draft by any of its committee's people who write claims, else by whoever may publish. */
    public WriteResult<KeptClaim> withdraw(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return kept(
                new Order(number, seen, actor),
                one -> new Act(neededToChange(one), "claim-withdrawn"),
                sent,
                (claim, fields) -> {
                    String reason = fields.said("reason", WORDS.label("reason"), LONGEST_PART);
                    return by -> Optional.of(new ClaimEntry.Withdrawn(reason, by));
                });
    }

    /** What one needs to write a claim otherwise, or to take it back. */
    public static Permission neededToChange(KeptClaim claim) {
        return claim.state() == KeptClaim.State.DRAFT ? Permission.KEEP_CLAIMS : Permission.PUBLISH_CLAIMS;
    }

    private ForEverybody forEverybody() {
        return new ForEverybody(catalogue, evidence, clock);
    }

    private static Act writing(KeptClaim claim) {
        return new Act(
                neededToChange(claim), claim.state() == KeptClaim.State.DRAFT ? "claim-written" : "claim-corrected");
    }

    private ClaimFields reader(WrittenFields fields, CatalogueSnapshot now, Actor actor) {
        return new ClaimFields(
                fields,
                WORDS,
                now,
                number -> evidence.book()
                        .find(number)
                        .map(one ->
                                new ClaimFields.Named(number, one.withdrawn().isPresent()))
                        .or(() -> drafts.find(number, actor, Optional.empty())
                                .map(one -> new ClaimFields.Named(
                                        number, one.withdrawn().isPresent()))));
    }

    /** @param code as the chain has it */
    private record Act(Permission permission, String code) {}

    /** @param seen the version that the writer has looked at; empty for none */
    private record Order(int number, OptionalInt seen, Actor actor) {}

    /** Makes an entry for who signs it; empty where something is wrong with it. */
    private interface Signed {
        Optional<? extends ClaimEntry> by(Signature signature);
    }

    private WriteResult<KeptClaim> kept(
            Order order,
            Function<KeptClaim, Act> acts,
            UnaryOperator<String> sent,
            BiFunction<KeptClaim, WrittenFields, Signed> made) {
        Optional<KeptClaim> found =
                found(order.number()).filter(one -> one.published().isPresent() || reads(order.actor(), one));
        if (found.isEmpty()) {
            return door.objection(order.actor(), Permission.KEEP_CLAIMS, Where.SOMEWHERE)
                    .<WriteResult<KeptClaim>>map(WriteResult.Forbidden::new)
                    .orElseGet(() -> new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(order.number()))));
        }
        KeptClaim claim = found.get();
        Act act = acts.apply(claim);
        return door.objection(order.actor(), act.permission(), Where.in(claim.committee()))
                .<WriteResult<KeptClaim>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    WrittenFields fields = WrittenFields.of(sent);
                    Signed entry = made.apply(claim, fields);
                    if (claim.state() == KeptClaim.State.WITHDRAWN) {
                        fields.fault("", "already-ended", WORDS.alreadyWithdrawn());
                    }
                    return fields.sound() ? kept(claim, act, entry, order) : new WriteResult.Refused<>(fields.faults());
                });
    }

    private boolean reads(Actor actor, KeptClaim claim) {
        return door.policy()
                .objection(actor, Permission.KEEP_CLAIMS, Where.in(claim.committee()))
                .isEmpty();
    }

    private WriteResult<KeptClaim> kept(KeptClaim claim, Act act, Signed entry, Order order) {
        Signature by = by(order.actor(), act.permission(), claim.committee());
        ClaimEntry next = entry.by(by).orElseThrow();
        AuditNote note = note(by, order.actor(), act, claim.committee(), claim.number())
                .changed(claim.toString(), claim.with(next).toString());
        boolean kept = store.keep(claim.number(), JudgedVersion.of(order.seen(), claim.version()), next, note);
        KeptClaim now = found(claim.number()).orElseThrow();
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private Optional<KeptClaim> found(int number) {
        return store.all().stream().filter(one -> one.number() == number).findFirst();
    }

    private CatalogueSnapshot committees() {
        try (Reading reading = catalogue.open()) {
            return reading.committees();
        }
    }

    private Signature by(Actor actor, Permission permission, CommitteeId committee) {
        return Signature.of(
                actor, permission, Where.in(committee), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static AuditNote note(Signature by, Actor actor, Act act, CommitteeId committee, int number) {
        return AuditNote.done(
                by.at(), actor, act.permission(), act.code(), About.in(committee, "claim", Integer.toString(number)));
    }
}
