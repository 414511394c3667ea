package dk.sigtepunkt.domain.influence;

import static dk.sigtepunkt.domain.influence.Influences.pair;
import static dk.sigtepunkt.domain.influence.Influences.strengthens;
import static dk.sigtepunkt.domain.influence.Influences.weakens;
import static dk.sigtepunkt.domain.influence.Influences.word;
import static dk.sigtepunkt.domain.influence.LinkedTown.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A committee's word on an influence from its draft to its withdrawal, and whatever cannot be said. */
class KeepInfluencesTest {
    private static final OptionalInt UNSEEN = OptionalInt.empty();
    private static final CommitteeId ONE = new CommitteeId("et");
    private static final Actor SECRETARY = person(Role.SECRETARY, "et");
    private static final Actor CHAIR = person(Role.CHAIR, "et");
    private static final Actor OTHERS_CHAIR = person(Role.CHAIR, "to");
    private static final WordRef OURS = word("et/a", "to/b", "et");
    private static final WordRef THEIRS = word("et/a", "to/b", "to");
    private static final Map<String, String> SAYS = Map.of(
            "from", "et/a",
            "to", "to/b",
            "sign", "strengthens",
            "strength", "strong",
            "reason", "Fordi æøå",
            "about", "børn");
    private static final Map<String, String> WHY = Map.of("reason", "Sådan er det ikke");

    private final MemoryInfluences store = new MemoryInfluences();
    private final LinkedTown town = new LinkedTown();
    private final KeepInfluences keep =
            new KeepInfluences(store, town, Doors.house(), new HandClock("2026-03-04T10:00:00Z"));

    private static String told(WriteResult<KeptWord> result) {
        return Outcome.of(result, word -> "kept " + word.version());
    }

    private String begin(Actor actor, String... more) {
        return told(keep.begin(ONE, Sent.of(SAYS, more), actor));
    }

    private String write(OptionalInt seen, String... more) {
        return told(keep.write(OURS, Sent.of(SAYS, more), seen, SECRETARY));
    }

    private String release(WordRef ref, Actor actor) {
        return told(keep.release(ref, UNSEEN, actor));
    }

    private String agree(String... more) {
        return told(keep.agree(THEIRS, Sent.of(Map.of(), more), UNSEEN, OTHERS_CHAIR));
    }

    private String withdraw(WordRef ref, Actor actor) {
        return told(keep.withdraw(ref, Sent.of(WHY), UNSEEN, actor));
    }

    private Optional<NetLink> link() {
        return InfluenceNet.of(town.snapshot(), store.book()).find(pair("et/a", "to/b"));
    }

    private NetLink.State state() {
        return link().orElseThrow().state();
    }

    private void released() {
        assertThat(begin(SECRETARY)).isEqualTo("kept 1");
        assertThat(release(OURS, CHAIR)).isEqualTo("kept 2");
    }

    @Test
    void isDraftedReleasedAndHoldsWhenTheOtherOneSaysTheSameInItsOwnWords() {
        assertThat(begin(SECRETARY)).isEqualTo("kept 1");
        assertThat(link()).as("a draft is nobody's but its committee's").isEmpty();
        assertThat(release(OURS, CHAIR)).isEqualTo("kept 2");
        assertThat(state()).isEqualTo(NetLink.State.PROPOSED);
        assertThat(agree("sign", "strengthens", "strength", "strong", "reason", "Det ser vi hver dag"))
                .isEqualTo("kept 1");
        assertThat(state()).isEqualTo(NetLink.State.HELD);
        assertThat(link().orElseThrow().said())
                .extracting(one -> one.reason())
                .containsExactly("Fordi æøå", "Det ser vi hver dag");
        assertThat(withdraw(OURS, CHAIR)).isEqualTo("kept 3");
        assertThat(state()).isEqualTo(NetLink.State.PROPOSED);
        assertThat(store.notes())
                .extracting(note -> note.entry().what().act())
                .containsExactly("influence-drafted", "influence-released", "influence-agreed", "influence-withdrawn");
    }

    @Test
    void whoAgreesWithoutAReasonHasTheOtherOnes() {
        released();
        assertThat(agree("sign", "strengthens", "strength", "strong")).isEqualTo("kept 1");
        assertThat(link().orElseThrow().said()).extracting(one -> one.reason()).containsOnly("Fordi æøå");
    }

    @Test
    void twoThatDisagreeStandBesideEachOther() {
        released();
        assertThat(told(keep.decline(THEIRS, Sent.of(WHY), UNSEEN, OTHERS_CHAIR)))
                .isEqualTo("kept 1");
        assertThat(state()).isEqualTo(NetLink.State.DECLINED);
        Actor secretary = person(Role.SECRETARY, "to");
        assertThat(told(keep.write(THEIRS, Sent.of(SAYS, "sign", "weakens"), UNSEEN, secretary)))
                .isEqualTo("kept 2");
        assertThat(state()).as("until it is released").isEqualTo(NetLink.State.DECLINED);
        assertThat(release(THEIRS, OTHERS_CHAIR)).isEqualTo("kept 3");
        assertThat(state()).isEqualTo(NetLink.State.DISPUTED);
        assertThat(link().orElseThrow().voices()).hasSize(2);
    }

    @Test
    void whatIsAgreedToIsWhatTheOtherOneSaysStill() {
        released();
        assertThat(agree("sign", "weakens", "strength", "strong")).isEqualTo("sign:theirs-changed");
        assertThat(agree("sign", "strengthens", "strength", "weak")).isEqualTo("sign:theirs-changed");
        assertThat(agree()).isEqualTo("sign:theirs-changed");
        withdraw(OURS, CHAIR);
        assertThat(agree("sign", "strengthens", "strength", "strong")).isEqualTo(":nothing-to-answer");
        assertThat(told(keep.decline(THEIRS, Sent.of(WHY), UNSEEN, OTHERS_CHAIR)))
                .isEqualTo(":nothing-to-answer");
    }

    @Test
    void aCircleIsAllowed() {
        released();
        assertThat(begin(SECRETARY, "from", "to/b", "to", "et/a")).isEqualTo("kept 1");
        assertThat(begin(SECRETARY, "from", "et/a", "to", "et/b")).isEqualTo("kept 1");
        assertThat(begin(SECRETARY, "from", "et/b", "to", "et/a")).isEqualTo("kept 1");
        assertThat(release(word("et/b", "et/a", "et"), CHAIR)).isEqualTo("kept 2");
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsWritten() {
        assertThat(begin(SECRETARY, "to", "et/a")).isEqualTo("to:same-area");
        assertThat(begin(SECRETARY, "from", "to/a")).isEqualTo("from:no-own-area");
        assertThat(begin(SECRETARY, "from", "et/borte", "to", "ukendt/b"))
                .isEqualTo("from:unknown-focus-area to:unknown-focus-area");
        assertThat(begin(SECRETARY, "from", "", "to", "../../etc")).isEqualTo("from:incomplete to:unknown-focus-area");
        assertThat(begin(SECRETARY, "sign", "sideways", "strength", "", "reason", " "))
                .isEqualTo("sign:unknown-choice strength:incomplete reason:incomplete");
        assertThat(begin(SECRETARY, "reason", "Spørg 010203-1234", "about", "børn\nog unge"))
                .isEqualTo("reason:personal-number about:line-break");
        assertThat(begin(SECRETARY, "reason", "Ord\u200b fra\u0007 et dokument"))
                .isEqualTo("reason:unseen-characters");
        assertThat(begin(SECRETARY, "reason", "\r\n\u00a0" + "Ord fra Word – »æøå«\r\n".repeat(2000)))
                .isEqualTo("reason:too-long");
        assertThat(told(keep.begin(new CommitteeId("fire"), Sent.of(SAYS), person(Role.SECRETARY, "fire"))))
                .isEqualTo("unknown");
        assertThat(release(OURS, CHAIR)).isEqualTo(":nothing-to-release");
        assertThat(withdraw(OURS, CHAIR)).isEqualTo(":nothing-said");
        assertThat(store.words()).isEmpty();
        assertThat(store.notes()).isEmpty();
    }

    @Test
    void aReasonMayBeAsLongAsThereIsRoom() {
        String longest = "æ".repeat(KeepInfluences.LONGEST_REASON);
        assertThat(begin(SECRETARY, "reason", longest)).isEqualTo("kept 1");
        assertThat(write(UNSEEN, "reason", longest + "æ")).isEqualTo("reason:too-long");
    }

    @Test
    void onlyItsOwnCommitteeSpeaksAndOnlyForItsOwnAreas() {
        assertThat(begin(OTHERS_CHAIR)).isEqualTo("forbidden");
        assertThat(begin(CHAIR)).as("the chair decides and writes no drafts").isEqualTo("forbidden");
        released();
        assertThat(release(OURS, SECRETARY)).isEqualTo("forbidden");
        assertThat(told(keep.decline(THEIRS, Sent.of(WHY), UNSEEN, CHAIR))).isEqualTo("forbidden");
        assertThat(withdraw(OURS, OTHERS_CHAIR)).isEqualTo("forbidden");
        assertThat(told(keep.decline(word("et/a", "to/b", "tre"), Sent.of(WHY), UNSEEN, person(Role.CHAIR, "tre"))))
                .as("a committee with neither end")
                .isEqualTo("unknown");
        assertThat(state()).isEqualTo(NetLink.State.PROPOSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARY", "HEAD_OF_DEPARTMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void noOtherRoleWritesDrafts(Role role) {
        assertThat(begin(person(role, "et"))).isEqualTo("forbidden");
    }

    @Test
    void whoHasLookedAtAnotherVersionIsToldSo() {
        begin(SECRETARY);
        assertThat(write(OptionalInt.of(1), "reason", "Den anden")).isEqualTo("kept 2");
        assertThat(write(OptionalInt.of(1), "reason", "Den sene")).isEqualTo("clash");
        assertThat(told(keep.release(OURS, OptionalInt.of(1), CHAIR)))
                .as("nobody releases what they have not read")
                .isEqualTo("clash");
        assertThat(store.word(OURS).draft().orElseThrow().reason()).isEqualTo("Den anden");
        assertThat(begin(SECRETARY)).isEqualTo("to:already-said");
    }

    @Test
    void whatTheContentDeclaresIsAWordAlready() {
        town.says("et", strengthens("et/a", "to/b"));
        assertThat(begin(SECRETARY)).isEqualTo("to:already-said");
        assertThat(write(UNSEEN, "sign", "weakens")).isEqualTo("kept 1");
        assertThat(release(OURS, CHAIR)).isEqualTo("kept 2");
        assertThat(link().orElseThrow()
                        .voice(ONE)
                        .orElseThrow()
                        .says()
                        .orElseThrow()
                        .sign())
                .isEqualTo(weakens("et/a", "to/b").sign());
        assertThat(withdraw(OURS, CHAIR)).isEqualTo("kept 3");
        assertThat(link()).as("what people say comes before what is declared").isEmpty();
    }

    @Test
    void ofAnAreaThatIsGoneOneCanOnlyDeclineOrTakeBack() {
        released();
        write(UNSEEN, "reason", "Endnu en");
        town.put("to", CommitteeState.ACTIVE, List.of("a"));
        assertThat(state()).isEqualTo(NetLink.State.BROKEN);
        assertThat(write(UNSEEN)).isEqualTo(":end-missing");
        assertThat(release(OURS, CHAIR)).isEqualTo(":end-missing");
        assertThat(agree("sign", "strengthens", "strength", "strong")).isEqualTo(":end-missing");
        assertThat(withdraw(OURS, CHAIR)).isEqualTo("kept 4");
    }

    @Test
    void whileACommitteeIsNotInServiceNobodySpeaksForItAndWhatWasSaidStays() {
        released();
        town.put("et", CommitteeState.STOPPED, List.of("a", "b"));
        assertThat(state()).isEqualTo(NetLink.State.BROKEN);
        assertThat(write(UNSEEN)).isEqualTo(":not-active :end-missing");
        assertThat(withdraw(OURS, CHAIR)).isEqualTo(":not-active");
        assertThat(begin(SECRETARY, "to", "to/a")).isEqualTo(":not-active from:unknown-focus-area");
        town.put("et", CommitteeState.ACTIVE, List.of("a", "b"));
        assertThat(state()).isEqualTo(NetLink.State.PROPOSED);
    }
}
