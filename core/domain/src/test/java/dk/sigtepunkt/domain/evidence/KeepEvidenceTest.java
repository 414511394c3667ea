package dk.sigtepunkt.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding from its draft to its withdrawal, by whom it may be written and by whom it is read. */
class KeepEvidenceTest extends EvidenceTown {
    /** What the chain has of a text that is empty. */
    private static final String NOTHING =
            Notes.any().changed("", "").entry().digests().after();

    private static final Map<String, String> CONSENT = Map.of("on", "02.06.2022", "how", "Mundtligt");

    @Test
    void aFindingIsDraftedPublishedCorrectedAndWithdrawn() {
        assertThat(begin()).isEqualTo("kept 1 draft");
        assertThat(write(1, OWNER, "title", "Stien bliver brugt")).isEqualTo("kept 1 draft");
        assertThat(store.book().all()).isEmpty();
        days(1);
        assertThat(publish(1)).isEqualTo("kept 1 published");
        Instant first = now;
        days(1);
        assertThat(write(1, SECRETARY, "title", "Stien bruges meget", "reason", "Optalt igen"))
                .isEqualTo("kept 1 published");
        PublishedEvidence open = store.book().find(1).orElseThrow();
        assertThat(open.evidence().title()).isEqualTo("Stien bruges meget");
        assertThat(open.knownBy(first).orElseThrow().evidence().title()).isEqualTo("Stien bliver brugt");
        assertThat(open.knownBy(first.minusSeconds(1))).isEmpty();
        assertThat(open.toString()).doesNotContain("title=Stien bruges,");
        days(1);
        assertThat(withdraw(1, SECRETARY, "wrong", "")).isEqualTo("kept 1 withdrawn");
        PublishedEvidence gone = store.book().find(1).orElseThrow();
        assertThat(gone.evidence().text()).isEmpty();
        assertThat(gone.knownBy(first).orElseThrow().evidence().title()).isEqualTo("Stien bliver brugt");
        assertThat(withdraw(1, SECRETARY, "wrong", "")).isEqualTo(":already-ended");
        assertThat(write(1, SECRETARY, "reason", "Igen")).isEqualTo(":already-ended");
        assertThat(store.notes().stream().map(note -> note.entry().what().act()))
                .containsExactly(
                        "evidence-begun",
                        "evidence-written",
                        "evidence-published",
                        "evidence-corrected",
                        "evidence-withdrawn");
    }

    @Test
    void aStoryIsPublishedWithConsentAloneAndIsGoneWhenThatIsTakenBack() {
        assertThat(begin("method", "story", "text", "Jeg kom med i kor")).isEqualTo("kept 1 draft");
        assertThat(publish(1)).isEqualTo(":no-consent");
        assertThat(told(keep.consent(1, sent(CONSENT), UNSEEN, OWNER))).isEqualTo("kept 1 draft");
        assertThat(publish(1)).isEqualTo("kept 1 published");
        assertThat(write(1, SECRETARY, "method", "survey", "reason", "Forkert valgt"))
                .isEqualTo("method:story-stays");
        Instant shown = now;
        days(5);
        assertThat(withdraw(1, OWNER, "consent", "")).isEqualTo("kept 1 withdrawn");
        assertThat(store.all().toString()).doesNotContain("kor", "Mundtligt", "Rårup", "Flere cykler");
        PublishedEvidence then =
                store.book().find(1).flatMap(one -> one.knownBy(shown)).orElseThrow();
        assertThat(EvidenceWords.in(Danish.LOCALE)
                        .withdrawn("Udvalget", then.evidence(), then.withdrawn().orElseThrow()))
                .isEqualTo("En fortælling fra Udvalget er trukket tilbage den 09.07.2022, fordi samtykket er trukket"
                        + " tilbage.");
        assertThat(store.notes().stream().map(note -> note.entry().digests()))
                .allSatisfy(digests -> assertThat(digests.after()).isIn("", NOTHING));
    }

    /** What a draft was before somebody chose otherwise says nothing of what is published. */
    @Test
    void whatWasAStoryAsADraftAloneIsCorrectedAsWhatItIs() {
        begin("method", "story", "text", "Jeg kom med i kor");
        assertThat(write(1, OWNER, "method", "professional-judgement")).isEqualTo("kept 1 draft");
        assertThat(publish(1)).isEqualTo("kept 1 published");
        assertThat(write(1, SECRETARY, "method", "professional-judgement", "title", "Ret", "reason", "Slåfejl"))
                .isEqualTo("kept 1 published");
        assertThat(write(1, SECRETARY, "method", "story", "reason", "Det er en fortælling"))
                .isEqualTo("method:story-stays");
    }

    /** Nobody has said yes to words that nobody has read. */
    @Test
    void aConsentHoldsForTheWordsThatItWasNotedOn() {
        begin("method", "story", "text", "Jeg kom med i kor");
        keep.consent(1, sent(CONSENT), UNSEEN, OWNER);
        assertThat(write(1, OWNER, "method", "story", "text", "Naboen kom med i kor"))
                .isEqualTo("kept 1 draft");
        assertThat(publish(1)).isEqualTo(":no-consent");
        keep.consent(1, sent(CONSENT), UNSEEN, OWNER);
        assertThat(publish(1)).isEqualTo("kept 1 published");
        assertThat(write(1, SECRETARY, "method", "story", "text", "Vi sang", "reason", "Slåfejl"))
                .isEqualTo("consented:incomplete how:incomplete");
        assertThat(write(
                        1,
                        SECRETARY,
                        "method",
                        "story",
                        "text",
                        "Vi sang",
                        "reason",
                        "Slåfejl",
                        "consented",
                        "03.07.2022",
                        "how",
                        "I telefon"))
                .isEqualTo("kept 1 published");
        assertThat(store.book().find(1).orElseThrow().consent()).contains(LocalDate.of(2022, 7, 3));
        assertThat(withdraw(1, OWNER, "consent", "")).isEqualTo("kept 1 withdrawn");
        assertThat(store.all().toString()).doesNotContain("I telefon", "sang");
    }

    @ParameterizedTest
    @CsvSource({
        "method,gaettet,method:unknown-choice",
        "method,'',method:incomplete",
        "method,other,other:incomplete",
        "source,'',source:incomplete",
        "on,2022-07-05,on:day-to-come",
        "on,i går,on:not-a-day",
        "title,'',title:incomplete",
        "title,CPR 010203-1234,title:personal-number",
        "text,Hun hedder 0102031234,text:personal-number",
        "place,010203-1234,place:personal-number",
        "source,010203-1234,source:personal-number",
        "areas.0.reason,010203-1234,areas.0.reason:personal-number",
        "areas.0.area,vej/intet,areas.0.area:unknown-focus-area",
        "areas.0.stance,begge,areas.0.stance:unknown-choice",
        "areas.0.reason,'',areas.0.reason:incomplete",
        "action,vej/intet,action:unknown-action",
        "areas.1.stance,for,areas.1.area:incomplete areas.1.reason:incomplete",
    })
    void whatCannotBeIsRefusedInADraftAlready(String field, String text, String faults) {
        assertThat(begin(field, text)).isEqualTo(faults);
        assertThat(store.all()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNoAreaIsNamedTwice() {
        assertThat(told(keep.begin(ROADS, name -> "", OWNER)))
                .isEqualTo("method:incomplete source:incomplete on:incomplete title:incomplete text:incomplete"
                        + " areas.0.area:incomplete");
        assertThat(begin("areas.1.area", "vej/cykler", "areas.1.stance", "against", "areas.1.reason", "Også imod"))
                .isEqualTo("areas.1.area:area-twice");
        assertThat(begin("areas.1.area", "social/hjem", "areas.1.stance", "against", "areas.1.reason", "Langt væk"))
                .isEqualTo("kept 1 draft");
        assertThat(told(keep.consent(1, sent(CONSENT), UNSEEN, OWNER))).isEqualTo(":no-story");
        assertThat(withdraw(1, OWNER, "other", "")).isEqualTo("reason:incomplete");
        assertThat(withdraw(1, OWNER, "consent", "")).isEqualTo("ground:no-story");
        assertThat(publish(1)).isEqualTo("kept 1 published");
        assertThat(write(1, SECRETARY)).isEqualTo("reason:incomplete");
        assertThat(publish(1)).isEqualTo(":already-decided");
        assertThat(told(keep.publish(1, OptionalInt.of(7), SECRETARY))).isEqualTo(":already-decided");
        assertThat(told(keep.write(1, sent(FINDING, "reason", "Ret"), OptionalInt.of(1), SECRETARY)))
                .isEqualTo("clash");
    }

    @Test
    void eachMayWhatTheRoleMayAndADraftIsThereForItsOwnPeopleAlone() {
        Actor nobody = Actor.nobody(Actor.Means.API);
        Actor chair = person(Role.CHAIR, ROADS);
        assertThat(told(keep.begin(ROADS, sent(FINDING), STRANGER))).isEqualTo("forbidden");
        assertThat(told(keep.begin(ROADS, sent(FINDING), nobody))).isEqualTo("forbidden");
        assertThat(told(keep.begin(GONE, sent(FINDING), person(Role.SECRETARY, GONE))))
                .isEqualTo(":not-active");
        begin();
        for (Actor other : List.of(STRANGER, chair, nobody)) {
            assertThat(read.drafts(other, Optional.empty())).isEmpty();
            assertThat(read.find(1, other, Optional.empty())).isEmpty();
            assertThat(read.find(1, other, Optional.of(now))).isEmpty();
        }
        assertThat(read.drafts(OWNER, Optional.empty())).hasSize(1);
        assertThat(read.drafts(OWNER, Optional.of(now.minusSeconds(1)))).isEmpty();
        assertThat(write(1, STRANGER)).isEqualTo("unknown").isEqualTo(write(2, STRANGER));
        assertThat(withdraw(1, STRANGER, "wrong", "")).isEqualTo("unknown");
        assertThat(write(1, chair)).isEqualTo("forbidden").isEqualTo(write(2, chair));
        assertThat(told(keep.publish(1, UNSEEN, OWNER))).isEqualTo("forbidden");
        publish(1);
        assertThat(write(1, OWNER, "reason", "Ret")).isEqualTo("forbidden");
        assertThat(withdraw(1, OWNER, "wrong", "")).isEqualTo("forbidden");
        assertThat(write(1, STRANGER, "reason", "Ret")).isEqualTo("forbidden");
        assertThat(store.notes())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note.entry().what().outcome()).isEqualTo(AuditEntry.Outcome.DONE));
    }

    @Test
    void aDroppedDraftIsNowhereButWithItsOwnPeople() {
        begin();
        assertThat(withdraw(1, OWNER, "wrong", "")).isEqualTo("kept 1 withdrawn");
        assertThat(store.book().all()).isEmpty();
        assertThat(read.drafts(OWNER, Optional.empty())).isEmpty();
        assertThat(read.find(1, OWNER, Optional.empty())).isPresent();
        assertThat(publish(1)).isEqualTo(":already-ended");
    }
}
