package dk.sigtepunkt.domain.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals from being read to being answered, and who reads what of them on the way. */
final class ModerateProposalsTest extends ProposalTable {
    private static final String MAIL = "aase@eksempel.dk";
    private static final int NONE = 999;

    @Test
    void whatIsNobodysIsTheOfficesAndWhatWasGivenIsThatCommitteesToo() {
        sent();
        assertThat(told(moderate.see(1, OFFICE))).isEqualTo("received " + MAIL);
        assertThat(told(moderate.see(1, SECRETARY))).isEqualTo("unknown");
        assertThat(moderate.mine(SECRETARY)).isEmpty();
        assertThat(assign(1, OFFICE, "vej")).isEqualTo("under-review " + MAIL);
        assertThat(told(moderate.see(1, SECRETARY))).isEqualTo("under-review " + MAIL);
        assertThat(told(moderate.see(1, FOREIGN))).isEqualTo("unknown");
        assertThat(moderate.mine(SECRETARY)).hasSize(1);
        assertThat(moderate.mine(FOREIGN)).isEmpty();
        assertThat(assign(1, SECRETARY, "havn")).startsWith("under-review");
        assertThat(told(moderate.see(1, SECRETARY))).isEqualTo("unknown");
        assertThat(moderate.mine(FOREIGN)).hasSize(1);
        assertThat(assign(1, OFFICE, "borte")).isEqualTo("committee:not-active");
        assertThat(assign(1, OFFICE, "intet")).isEqualTo("committee:unknown-committee");
        assertThat(told(moderate.see(7, OFFICE))).isEqualTo("unknown");
    }

    @Test
    void aPublishedOneIsReadByEverybodyAndAnsweredOnceForAll() {
        String code = sent();
        assertThat(publish(1, OFFICE)).isEqualTo("published " + MAIL);
        Instant then = now;
        now = now.plusSeconds(3600);
        assertThat(close(1, OFFICE)).isEqualTo("closed");
        ShownProposal shown = published.find(1, Optional.empty()).orElseThrow();
        assertThat(shown.answer()).isEqualTo("Tak!");
        assertThat(shown.shortened()).isFalse();
        assertThat(published.find(1, Optional.of(then)).orElseThrow().state()).isEqualTo(ProposalState.PUBLISHED);
        assertThat(published.find(1, Optional.of(then.minusSeconds(1)))).isEmpty();
        assertThat(published.follow(code).orElseThrow().answer()).isEqualTo("Tak!");
        assertThat(close(1, OFFICE)).isEqualTo(":already-decided");
        assertThat(assign(1, OFFICE, "vej")).isEqualTo(":already-decided");
    }

    /** A sender's own dots are no personal data that was taken out. */
    @Test
    void whatASenderWroteLikeAMarkIsNotShortened() {
        sent("text", "Sæt en bænk [...] ved stien.");
        assertThat(publish(1, OFFICE, "text", "Sæt en bænk [...] ved stien.")).isEqualTo("published " + MAIL);
        assertThat(published.find(1, Optional.empty()).orElseThrow().shortened())
                .isFalse();
    }

    @Test
    void whatIsRejectedIsToldToItsSenderAloneAndCanBeTakenAwayLater() {
        String code = sent();
        assertThat(reject(1, OFFICE)).isEqualTo("rejected");
        assertThat(published.follow(code).orElseThrow().answer()).isEqualTo("Findes");
        assertThat(published.all(Optional.empty())).isEmpty();
        assertThat(publish(1, OFFICE)).isEqualTo(":already-decided");
        assertThat(reject(1, OFFICE)).isEqualTo(":already-decided");
        sent();
        publish(2, OFFICE);
        Instant shown = now;
        now = now.plusSeconds(60);
        close(2, OFFICE);
        assertThat(published.all(Optional.of(shown))).hasSize(1);
        assertThat(reject(2, OFFICE)).isEqualTo("rejected");
        assertThat(published.all(Optional.of(shown))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jens bor ved stien.      | Jens bor ved stien.     | true",
                "Jens bor ved stien.      | […] bor ved stien.      | true",
                "Jens bor ved stien.      | [...] bor […] stien.    | true",
                "Jens bor ved stien.      | Jens bor ved […]        | true",
                "Jens bor ved stien.      | […]                     | true",
                "Jens bor ved stien.      | bor ved stien.          | false",
                "Jens bor ved stien.      | Jens bor ved            | false",
                "Jens bor ved stien.      | […] går ved stien.      | false",
                "Jens bor ved stien.      | stien […] bor […] Jens  | false",
                "Jens bor ved stien.      | Jens bor ved stien. Ja. | false",
            })
    void wordsCanOnlyBeTakenOut(String whole, String edited, boolean only) {
        assertThat(Shortening.only(whole, Shortening.tidied(edited))).isEqualTo(only);
    }

    @Test
    void whatWasTakenOutIsToldSoAndIsGoneForGoodWhenItEnds() {
        sent("text", "Jens Hansen vil have en bænk.", "place", "Skovvej 3");
        String[] shortened = {"text", "[...] vil have en bænk.", "place", ""};
        assertThat(publish(1, OFFICE, shortened)).isEqualTo("reason:incomplete");
        assertThat(publish(1, OFFICE, "text", "Jens Hansen vil have ti bænke.")).startsWith("text:only-to-take-out");
        String[] why = {"text", "[...] vil have en bænk.", "place", "", "reason", "Et navn"};
        assertThat(publish(1, OFFICE, why)).isEqualTo("published " + MAIL);
        ShownProposal shown = published.find(1, Optional.empty()).orElseThrow();
        assertThat(shown.text()).isEqualTo(new ProposalText("En bænk", "[…] vil have en bænk.", ""));
        assertThat(shown.shortened()).isTrue();
        assertThat(store.book().toString()).contains("Jens Hansen");
        close(1, OFFICE);
        assertThat(store.book().toString()).doesNotContain("Jens Hansen", "Skovvej");
    }

    private String begun(String reference) {
        Map<String, String> action = Map.of(
                "area", "stier",
                "title", "En bænk ved stien",
                "description", "Den sættes op",
                "owner", "Vejchefen",
                "start", "2026-04-01",
                "end", "2026-06-01",
                "reason", "En borger foreslog det",
                "trigger", reference.isEmpty() ? "committee" : "proposal",
                "reference", reference);
        keepActions.begin(ROADS, with(action), SECRETARY);
        return actions.book()
                .all()
                .reduce((one, later) -> later)
                .orElseThrow()
                .item()
                .toString();
    }

    @Test
    void becomesAnActionThatSaysSoItselfByWhoMayBeginActionsThere() {
        String code = sent("area", "vej/stier");
        String other = begun("");
        assertThat(become(1, SECRETARY, other)).isEqualTo("action:not-of-this-proposal");
        assertThat(become(1, SECRETARY, "vej/findes-ikke")).isEqualTo("action:unknown-action");
        String action = begun("1");
        assertThat(become(1, OFFICE, action)).isEqualTo("forbidden");
        assertThat(become(1, SECRETARY, action)).isEqualTo("became-action");
        assertThat(published.follow(code).orElseThrow().action().orElseThrow()).hasToString(action);
        assertThat(new ProposedAction(1, actions.book()).all()).hasSize(1);
        assertThat(new ProposedAction(2, actions.book()).all()).isEmpty();
    }

    @Test
    void whoHasSeenAnotherStateIsToldAndNothingIsWritten() {
        sent();
        OptionalInt seen = OptionalInt.of(0);
        assertThat(told(moderate.assign(1, of("committee", "vej", "reason", "x"), seen, OFFICE)))
                .startsWith("under-review");
        assertThat(told(moderate.reject(1, of("reason", "x"), seen, OFFICE))).isEqualTo("clash");
        assertThat(store.notes()).hasSize(2);
        close(1, OFFICE);
        assertThat(told(moderate.close(1, of("answer", "x"), OptionalInt.of(1), OFFICE)))
                .as("not only that it is over: what the other one wrote")
                .isEqualTo("clash");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void howToReachASenderAndWhatIsNotLetOutAreTheModeratorsAlone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            sent("title", "Titel " + round, "text", "Hemmeligt. Åbent.", "contact", "hemmelig@eksempel.dk");
            int number = 1 + random.nextInt(store.book().all().size());
            switch (random.nextInt(5)) {
                case 0 -> assign(number, OFFICE, random.nextBoolean() ? "vej" : "havn");
                case 1 -> publish(number, OFFICE, "title", title(number), "text", "[…] Åbent.", "reason", "Et navn");
                case 2 -> reject(number, OFFICE);
                case 3 -> close(number, OFFICE);
                default -> now = now.plusSeconds(60);
            }
            assertSecret();
        }
    }

    private String title(int number) {
        return store.book().find(number).orElseThrow().sent().text().title();
    }

    private void assertSecret() {
        assertThat(store.notes().toString()).doesNotContain("hemmelig@", "Hemmeligt");
        assertThat(published.all(Optional.empty()))
                .allSatisfy(one -> assertThat(one.text().text()).isEqualTo("[…] Åbent."));
        Set<Integer> visible = published.all(Optional.empty()).stream()
                .map(ShownProposal::number)
                .collect(Collectors.toSet());
        for (KeptProposal kept : store.book().all()) {
            int number = kept.sent().number();
            assertThat(visible.contains(number)).isEqualTo(kept.visible());
            assertThat(store.contact(number).isEmpty()).isEqualTo(kept.ended());
            for (Actor actor : others(kept)) {
                assertThat(told(moderate.see(number, actor)))
                        .as("as when there is none")
                        .isEqualTo(told(moderate.see(NONE, actor)));
                assertThat(moderate.mine(actor)).doesNotContain(kept);
            }
        }
    }

    /** All that there can be but the office and the secretary of its own committee. */
    private static List<Actor> others(KeptProposal kept) {
        return List.of(
                Actor.nobody(Actor.Means.PAGE),
                Actor.person(
                        Actor.Means.API,
                        "konto-x",
                        Set.of(
                                HeldRole.everywhere(Role.POLITICIAN),
                                HeldRole.everywhere(Role.CONTROLLER),
                                HeldRole.everywhere(Role.EXECUTIVE),
                                HeldRole.everywhere(Role.ADMINISTRATOR),
                                HeldRole.everywhere(Role.IT_OPERATIONS))),
                person(ROADS, Role.CHAIR),
                person(ROADS, Role.HEAD_OF_DEPARTMENT),
                kept.committee().filter(ROADS::equals).isPresent() ? FOREIGN : SECRETARY);
    }
}
