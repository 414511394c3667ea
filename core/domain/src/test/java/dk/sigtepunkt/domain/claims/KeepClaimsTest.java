package dk.sigtepunkt.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.MemoryEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.judgement.JudgedTown;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim from its draft to its withdrawal, by whom it may be written, and what it bears on the way. */
class KeepClaimsTest {
    private static final OptionalInt UNSEEN = OptionalInt.empty();
    private static final Actor SECRETARY = person(Role.SECRETARY, "vej");
    private static final Actor OWNER = person(Role.ACTION_OWNER, "vej");
    private static final Actor STRANGER = person(Role.SECRETARY, "social");

    private static final Map<String, String> CLAIM = Map.ofEntries(
            Map.entry("title", "Lapning kan bidrage til bedre veje"),
            Map.entry("action", "lap"),
            Map.entry("indicator", "vej.huller"),
            Map.entry("changes.0.text", "Hullerne bliver lukket hurtigere"),
            Map.entry("changes.0.assumption", "Der er asfalt nok"),
            Map.entry("figureAssumption", "Alle huller bliver talt"),
            Map.entry("rivalsSought", "Vi har spurgt vejfogeden"),
            Map.entry("rivals.0.explanation", "En mild vinter"),
            Map.entry("rivals.0.weight", "unlikely"),
            Map.entry("rivals.0.reason", "Vinteren var som andre"));

    private final MemoryClaims store = new MemoryClaims();
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final HandClock clock = new HandClock("2022-11-04T10:00:00Z");
    private final JudgedTown town = new JudgedTown();
    private final KeepClaims keep = new KeepClaims(
            store, evidence, new ReadEvidence(evidence, Doors.house()), town.catalogue(), Doors.house(), clock);
    private final ReadClaims read = new ReadClaims(store, Doors.house());

    private static Actor person(Role role, String committee) {
        return Actor.person(
                Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(new CommitteeId(committee), role)));
    }

    private static String told(WriteResult<KeptClaim> result) {
        return Outcome.of(
                result, claim -> "kept " + claim.number() + " " + claim.state().code());
    }

    private String begin(String... more) {
        return told(keep.begin(JudgedTown.ROADS, Sent.of(CLAIM, more), OWNER));
    }

    private String write(Actor actor, String... more) {
        return told(keep.write(1, Sent.of(CLAIM, more), UNSEEN, actor));
    }

    private String withdraw(Actor actor) {
        return told(keep.withdraw(1, Sent.of(Map.of("reason", "Tallet var forkert")), UNSEEN, actor));
    }

    private static String[] ground(int place, String link, String source, String stance) {
        String at = "grounds." + place + ".";
        return new String[] {at + "link", link, at + "source", source, at + "stance", stance, at + "reason", "Fordi"};
    }

    private static String[] both(String[] some, String[] others) {
        Map<String, String> all = new HashMap<>();
        for (String[] one : List.of(some, others)) {
            for (int at = 0; at < one.length; at += 2) {
                all.put(one[at], one[at + 1]);
            }
        }
        return all.entrySet().stream()
                .flatMap(one -> List.of(one.getKey(), one.getValue()).stream())
                .toArray(String[]::new);
    }

    private GradedClaim graded() {
        try (Reading reading = town.catalogue().open()) {
            return ClaimMoment.of(
                            reading,
                            evidence.book(),
                            clock.instant().atZone(clock.getZone()).toLocalDate())
                    .graded(store.all().get(0).claim());
        }
    }

    @Test
    void aClaimIsDraftedPublishedCorrectedAndWithdrawn() {
        assertThat(begin()).isEqualTo("kept 1 draft");
        assertThat(write(OWNER, "title", "Lapning bidrager måske")).isEqualTo("kept 1 draft");
        assertThat(store.book().all()).isEmpty();
        assertThat(told(keep.publish(1, UNSEEN, OWNER))).isEqualTo("forbidden");
        clock.turn("2022-11-05T10:00:00Z");
        assertThat(told(keep.publish(1, UNSEEN, SECRETARY))).isEqualTo("kept 1 published");
        assertThat(told(keep.publish(1, UNSEEN, SECRETARY))).isEqualTo(":already-decided");
        clock.turn("2023-02-05T10:00:00Z");
        assertThat(write(SECRETARY, "title", "Lapning kan have bidraget")).isEqualTo("reason:incomplete");
        assertThat(write(SECRETARY, "title", "Lapning kan have bidraget", "reason", "Talt igen"))
                .isEqualTo("kept 1 published");
        PublishedClaim now = store.book().find(1).orElseThrow();
        assertThat(now.claim().title()).isEqualTo("Lapning kan have bidraget");
        assertThat(now.knownBy(now.since()).orElseThrow().claim().title()).isEqualTo("Lapning bidrager måske");
        assertThat(now.knownBy(now.since().minusSeconds(1))).isEmpty();
        assertThat(withdraw(OWNER)).isEqualTo("forbidden");
        assertThat(withdraw(SECRETARY)).isEqualTo("kept 1 withdrawn");
        assertThat(withdraw(SECRETARY)).isEqualTo(":already-ended");
        assertThat(store.book().standing()).isEmpty();
        assertThat(store.notes().stream().map(note -> note.entry().what().act()))
                .containsExactly(
                        "claim-begun", "claim-written", "claim-published", "claim-corrected", "claim-withdrawn");
    }

    @Test
    void ofADraftThatIsAnothersNobodyHears() {
        begin();
        assertThat(told(keep.write(1, Sent.of(CLAIM), UNSEEN, STRANGER))).isEqualTo("unknown");
        assertThat(told(keep.publish(1, UNSEEN, STRANGER))).isEqualTo("unknown");
        assertThat(read.find(1, STRANGER, Optional.empty())).isEmpty();
        assertThat(read.drafts(STRANGER, Optional.empty())).isEmpty();
        assertThat(read.drafts(OWNER, Optional.empty())).hasSize(1);
        assertThat(told(keep.begin(JudgedTown.ROADS, Sent.of(CLAIM), STRANGER))).isEqualTo("forbidden");
    }

    @Test
    void twoWhoWriteAtOnceAreTold() {
        begin();
        write(OWNER, "title", "Imens");
        assertThat(told(keep.write(1, Sent.of(CLAIM), OptionalInt.of(1), OWNER)))
                .isEqualTo("clash");
    }

    @ParameterizedTest
    @CsvSource({
        "changes.0.text, , changes.0.assumption, , changes.0.text:no-link",
        "changes.0.assumption, , title, Ord, changes.0.assumption:incomplete",
        "figureAssumption, , title, Ord, figureAssumption:incomplete",
        "action, skole, title, Ord, action:unknown-action",
        "indicator, vej.ingen, title, Ord, indicator:unknown-indicator",
        "rivals.0.reason, , title, Ord, rivals.0.reason:incomplete",
        "rivals.0.weight, , title, Ord, rivals.0.weight:incomplete",
        "title, 010190-1234 bidrager, title, 010190-1234 bidrager, title:personal-number",
    })
    void whatCannotBeTakenIsTold(String field, String value, String other, String otherValue, String faults) {
        String first = value == null ? "" : value;
        String second = otherValue == null ? "" : otherValue;
        assertThat(begin(field, first, other, second)).isEqualTo(faults);
    }

    @Test
    void aGroundIsThereOnceAtALinkThatIsThere() {
        assertThat(begin(ground(0, "2", "vej.huller", "for"))).isEqualTo("grounds.0.link:unknown-link");
        assertThat(begin(ground(0, "1", "12", "for"))).isEqualTo("grounds.0.source:unknown-source");
        assertThat(begin(both(ground(0, "1", "vej.huller", "for"), ground(1, "1", "vej.huller", "against"))))
                .isEqualTo("grounds.1.source:source-twice");
        assertThat(begin(both(ground(0, "1", "vej.huller", "for"), ground(1, "indicator", "vej.huller", "for"))))
                .isEqualTo("kept 1 draft");
    }

    @Test
    void whatEverybodyReadsRestsOnNothingThatOnlySomeDo() {
        SomeEvidence.draft(evidence, "Kladde", JudgedTown.WORN);
        assertThat(told(keep.begin(new CommitteeId("social"), Sent.of(CLAIM, ground(0, "1", "1", "for")), STRANGER)))
                .isEqualTo("unknown");
        assertThat(begin(ground(0, "1", "1", "for"))).isEqualTo("kept 1 draft");
        assertThat(told(keep.publish(1, UNSEEN, SECRETARY))).isEqualTo(":draft-ground");
        evidence.keep(1, UNSEEN, new EvidenceEntry.Published(SomeClaims.by(clock.instant())), Notes.any());
        assertThat(told(keep.publish(1, UNSEEN, SECRETARY))).isEqualTo("kept 1 published");
        SomeEvidence.draft(evidence, "Anden kladde", JudgedTown.WORN);
        assertThat(write(SECRETARY, both(ground(0, "1", "2", "for"), new String[] {"reason", "Ny"})))
                .isEqualTo(":draft-ground");
    }

    /** That it may contribute can always be said, that it does with a grade, and that it is the cause never. */
    @Test
    void aClaimSaysNoMoreThanItsGradeBears() {
        assertThat(begin("title", "Lapningen har medført færre huller")).isEqualTo("title:overclaims");
        assertThat(begin("changes.0.text", "Takket være indsatsen er der færre huller"))
                .isEqualTo("changes.0.text:overclaims");
        assertThat(begin("title", "Indsatsen har bidraget til færre huller")).isEqualTo("kept 1 draft");
        assertThat(told(keep.publish(1, UNSEEN, SECRETARY))).isEqualTo(":beyond-grade");
        assertThat(write(OWNER, "title", "Indsatsen kan have bidraget til færre huller"))
                .isEqualTo("kept 1 draft");
        assertThat(told(keep.publish(1, UNSEEN, SECRETARY))).isEqualTo("kept 1 published");
        assertThat(write(SECRETARY, "title", "Indsatsen har bidraget til færre huller", "reason", "Kortere"))
                .isEqualTo("title:beyond-grade");
    }

    @Test
    void aFindingThatIsTakenBackBearsNothingFromThenOn() {
        SomeEvidence.published(evidence, "Set", JudgedTown.WORN);
        String[] seen = both(ground(0, "1", "1", "for"), ground(1, "indicator", "1", "for"));
        begin(both(seen, both(ground(2, "1", "vej.huller", "for"), ground(3, "indicator", "vej.huller", "for"))));
        told(keep.publish(1, UNSEEN, SECRETARY));
        assertThat(graded().grade()).isEqualTo(Grade.LIKELY);
        clock.turn("2023-02-04T10:00:00Z");
        EvidenceEntry.Withdrawn taken =
                new EvidenceEntry.Withdrawn(EvidenceEntry.Ground.WRONG, "", SomeClaims.by(clock.instant()));
        evidence.keep(1, UNSEEN, taken, Notes.any());
        assertThat(graded().grade()).isEqualTo(Grade.SUGGESTED);
        assertThat(inQuarter("2022K4").get(0).graded().grade()).isEqualTo(Grade.LIKELY);
        assertThat(inQuarter("2023K1").get(0).graded().grade()).isEqualTo(Grade.SUGGESTED);
        assertThat(inQuarter("2022K4").get(0).gradedSince()).contains(Grade.SUGGESTED);
        assertThat(inQuarter("2023K1").get(0).gradedSince()).isEmpty();
        assertThat(inQuarter("2022K3")).isEmpty();
        assertThat(after("2022K3").get(0).graded().grade()).isEqualTo(Grade.SUGGESTED);
        assertThat(after("2022K4")).isEmpty();
        assertThat(write(SECRETARY, both(ground(0, "1", "1", "for"), new String[] {"reason", "Ny"})))
                .isEqualTo("kept 1 published");
        assertThat(begin(ground(0, "1", "1", "for"))).isEqualTo("grounds.0.source:withdrawn");
    }

    @Test
    void whatMayBeSaidOfAnActionFollowsTheBestClaimThatEverybodyReads() {
        SomeEvidence.published(evidence, "Set", JudgedTown.WORN);
        String[] seen = both(ground(0, "1", "1", "for"), ground(1, "indicator", "1", "for"));
        String part = "Indsatsen har bidraget til færre huller";
        String likely = "Indsatsen har sandsynligvis bidraget til færre huller";
        begin(both(seen, both(ground(2, "1", "vej.huller", "for"), ground(3, "indicator", "vej.huller", "for"))));

        assertThat(said(likely)).contains("ingen offentliggjort påstand om »Lap hullerne«", "»kan have bidraget til«");
        assertThat(said("Indsatsen kan have bidraget til færre huller")).isEmpty();
        told(keep.publish(1, UNSEEN, SECRETARY));
        assertThat(said(likely)).isEmpty();
        assertThat(said(part)).contains("trinnet »sandsynligt«", "»har sandsynligvis bidraget til«");
        assertThat(said("Lap hullerne har bidraget til færre huller", "")).contains("trinnet »sandsynligt«");
        assertThat(said(part, "")).isEmpty();
        withdraw(SECRETARY);
        assertThat(said(likely)).contains("ingen offentliggjort påstand");
    }

    private String said(String text) {
        return said(text, "vej/lap");
    }

    private String said(String text, String action) {
        KnownActions known = new ClaimedActions(store, evidence, town.catalogue(), clock);
        WrittenFields fields =
                WrittenFields.of(name -> name.equals("text") ? text : "", known).under(action);
        fields.said("text", "Tekst", 500);
        return fields.faults().stream().map(WrittenFault::sentence).collect(Collectors.joining());
    }

    private QuartersClaims quarter(Period period, Reading reading) {
        return QuartersClaims.of(store.book(), evidence.book(), period, reading, today());
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }

    private List<QuartersClaims.Later> after(String quarter) {
        try (Reading reading = town.catalogue().open()) {
            return quarter(Period.parse(quarter), reading).since(JudgedTown.WORN);
        }
    }

    private List<QuartersClaims.Standing> inQuarter(String quarter) {
        Period period = Period.parse(quarter);
        try (Reading reading = town.catalogue().open()) {
            return quarter(period, reading).standing(JudgedTown.WORN);
        }
    }
}
