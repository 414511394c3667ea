package dk.sigtepunkt.web.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A reader is told what was said otherwise in the words of the page, never in those that the form sends. */
class WordChangesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Milestone FIRST = new Milestone("Første spadestik", MAY);
    private static final Partner CLUB = new Partner(Partner.Kind.ASSOCIATION, "Sejlklubben", "Rydder bredden");

    private final CatalogueSnapshot committees = MadeUp.installation().next.get();
    private final Words words = Words.danish(WordChanges.class.getClassLoader());

    private static ActionText text(String area, MunicipalPart part, LocalDate start, ActionDetails details) {
        return new ActionText(
                new FocusAreaRef(MadeUp.WATER, new FocusAreaKey(area)),
                "Rens søen",
                "Bunden renses.",
                "Naturchef",
                new ActionText.Span(start, MAY.plusYears(1)),
                Origin.REAL,
                new ActionDetails(
                        new Carriers("", Optional.of(part), details.carriers().partners()),
                        details.reach(),
                        details.milestones(),
                        details.effects(),
                        details.alsoServes()));
    }

    private static ActionDetails details(List<Partner> partners, List<Felt> felt, List<Milestone> milestones) {
        return new ActionDetails(
                new Carriers("", Optional.empty(), partners), new Reach("", felt), milestones, List.of(), List.of());
    }

    private static ActionDetails more(ActionDetails of, int lag) {
        SortedMap<Integer, Double> years = new TreeMap<>();
        years.put(2027, 2.0);
        return new ActionDetails(
                of.carriers(),
                of.reach(),
                of.milestones(),
                List.of(new ExpectedEffect(MadeUp.EXAMPLE, lag, years, "Som i naboens sø.")),
                List.of(new AreaLink(new FocusAreaRef(MadeUp.LAND, new FocusAreaKey("skov")), "Træer ved bredden.")));
    }

    private List<String> between(ActionText before, ActionText after) {
        return WordChanges.between(before, after, committees, words);
    }

    @Test
    void everyFieldIsToldAsThePageTellsItAndInTheOrderOfTheForm() {
        ActionText before = text("bad", MunicipalPart.DOES, MAY, ActionDetails.NONE);
        ActionText after = text(
                "soe",
                MunicipalPart.SUPPORTS,
                MAY.plusDays(1),
                more(
                        details(
                                List.of(CLUB),
                                List.of(new Felt(Felt.Audience.CITIZENS, "Klart vand.")),
                                List.of(FIRST)),
                        6));
        assertThat(between(before, after))
                .containsExactly(
                        "Fokusområde: »Sikre badesteder« blev til »Rene <script>alert(1)</script> søer & åer«",
                        "Første dag: »01.05.2026« blev til »02.05.2026«",
                        "Kommunens del: »kommunen gør det« blev til »kommunen støtter«",
                        "Hvem er med, Sejlklubben (forening): »Rydder bredden« kom til",
                        "Det skal mærkes af borgerne: »Klart vand.« kom til",
                        "Milepælen »Første spadestik«: »01.05.2026« kom til",
                        "Forventet virkning på Sigtbarhed: »+2,0\u00a0m i 2027, ses efter 6 måneder. Som i naboens sø.« kom til",
                        "Støtter også fokusområdet Mere skov: »Træer ved bredden.« kom til");
    }

    @Test
    void ofAListWhatCameWentAndChangedIsToldWhicheverPlaceItHas() {
        Partner school = new Partner(Partner.Kind.PUBLIC_BODY, "Gymnasiet", "Måler");
        Milestone before = new Milestone("Åbning", MAY.plusMonths(3));
        Milestone earlier = new Milestone("Aftale", MAY.minusMonths(1));
        ActionText then =
                text("soe", MunicipalPart.DOES, MAY, details(List.of(CLUB, school), List.of(), List.of(FIRST, before)));
        ActionText now = text(
                "soe",
                MunicipalPart.DOES,
                MAY,
                details(
                        List.of(new Partner(CLUB.kind(), CLUB.name(), "Rydder begge bredder")),
                        List.of(),
                        List.of(earlier, FIRST, new Milestone("Åbning", MAY.plusMonths(4)))));
        assertThat(between(then, now))
                .containsExactly(
                        "Hvem er med, Sejlklubben (forening): »Rydder bredden« blev til »Rydder begge bredder«",
                        "Hvem er med, Gymnasiet (anden myndighed): »Måler« er taget ud",
                        "Milepælen »Aftale«: »01.04.2026« kom til",
                        "Milepælen »Åbning«: »01.08.2026« blev til »01.09.2026«");
        assertThat(between(now, now)).isEmpty();
    }

    @Test
    void anAreaThatIsNotThereAnyMoreIsNotToldByItsKeyAlone() {
        ActionText before = text("vaek", MunicipalPart.DOES, MAY, ActionDetails.NONE);
        ActionText after = text("soe", MunicipalPart.DOES, MAY, ActionDetails.NONE);
        assertThat(between(before, after)).singleElement().asString().contains("(findes ikke længere)");
    }
}
