package dk.sigtepunkt.web.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureEntryTest {
    private final Installation installation = MadeUp.installation();
    private final Session session = installation.signedIn();

    @Test
    void keepsItAndConfirms() {
        PageResponse reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1.312,5"));

        assertThat(reply.headers()).containsEntry("Location", "/drift?registreret=2");
        assertThat(installation.page("/drift?registreret=2").text()).contains("Tallet er registreret", "nummer 2");
        assertThat(installation.page("/fokusomraader/land/skov").text()).contains("1.312,5 ha");
    }

    @Test
    void showsEveryFaultAtItsField() {
        PageResponse reply = enter(Map.of("indicator", "land.skov", "period", "2025", "value", "12 stk."));

        Document page = Jsoup.parse(reply.body());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(page.select("#period-fejl").text()).contains("2025 passer ikke");
        assertThat(page.select("#value-fejl").text()).contains("»12 stk.« er ikke et tal; skriv fx 7,3");
        assertThat(page.select("input[name=value]").attr("value")).isEqualTo("12 stk.");
        assertThat(page.select("option[selected]").attr("value")).isEqualTo("land.skov");
    }

    @Test
    void withoutTheFormSecretChangesNothing() {
        Map<String, String> form = Map.of("indicator", "land.skov", "period", "2025K1", "value", "1");

        assertThat(post(form, Optional.of(session)).status()).isEqualTo(403);
        assertThat(post(form, Optional.empty()).status()).isEqualTo(403);
        assertThat(installation.figures.book().size()).isEqualTo(4);
    }

    @Test
    void theSameFormSentTwiceIsKeptOnce() {
        Map<String, String> form = Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "key", "abc");
        enter(form);
        enter(form);

        assertThat(installation.figures.book().size()).isEqualTo(5);
    }

    @Test
    void mayBeProvisional() {
        enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "0,5", "status", "provisional"));

        assertThat(installation
                        .page("/fokusomraader/land/skov?kvartal=2025K1")
                        .select("tbody tr td")
                        .eachText())
                .contains("0,5 ha", "Foreløbigt");
        assertThat(installation
                        .signedInPage("/drift")
                        .select("input[name=status][checked]")
                        .attr("value"))
                .isEqualTo("observed");
    }

    @Test
    void aNumberWithTwoReadingsIsAskedAboutAndTheChosenOneIsKept() {
        Map<String, String> form = Map.of("indicator", "land.skov", "period", "2025K1", "value", "1.234");
        PageResponse asked = enter(form);

        assertThat(asked.status()).isEqualTo(422);
        Document page = Jsoup.parse(asked.body());
        assertThat(page.select("#value-fejl").text()).contains("»1.234« kan læses på to måder");
        assertThat(page.select("button[name=reading]").eachText())
                .containsExactly("Tallet er 1.234", "Tallet er 1,234");
        assertThat(page.select("form.entry-form button").get(0).hasAttr("name"))
                .as("what the Enter key presses")
                .isFalse();
        assertThat(installation.figures.book().size()).isEqualTo(4);

        Map<String, String> chosen = new HashMap<>(form);
        chosen.put("reading", page.select("button[name=reading]").get(1).attr("value"));
        assertThat(enter(chosen).status()).isEqualTo(303);
        assertThat(kept()).isEqualTo(1.234);
    }

    private double kept() {
        return installation
                .figures
                .book()
                .series(new SeriesKey(IndicatorId.parse("land.skov"), Municipality.UNNAMED.area(), new Breakdown("")))
                .orElseThrow()
                .vintages()
                .stream()
                .filter(figure -> figure.period().code().equals("2025K1"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .figure()
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {4001, 60_000})
    void aNoteThatIsTooLongIsAFaultAtItsField(int length) {
        PageResponse reply =
                enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "note", "x".repeat(length)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.body()).select("#note-fejl").text()).contains("%d tegn".formatted(length));
    }

    @Test
    void aStatusThatDoesNotExistIsAFaultAtItsField() {
        PageResponse reply =
                enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "status", "måske"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.body()).select("#status-fejl").text()).contains("kendes ikke");
    }

    @Test
    void whatTheStoreObjectsToIsShownAboveTheForm() {
        installation.figures.writesFail(
                Optional.of(new IllegalArgumentException("Der er to tal, som begge blev kendt nu")));

        PageResponse reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1"));

        Document page = Jsoup.parse(reply.body());
        assertThat(reply.status()).isEqualTo(409);
        assertThat(page.select(".alert-error").text())
                .contains("Tallet er ikke gemt", "Nogen skrev det samme tal i samme øjeblik.");
        assertThat(page.select("input[name=value]").attr("value")).isEqualTo("1");
    }

    @Test
    void aKeyThatTheFormNeverMadeIsLeftOut() {
        String tooLong = "a".repeat(300);

        PageResponse reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "key", tooLong));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(installation.figures.receipt("form-" + tooLong)).isEmpty();
    }

    @Test
    void aKeyUsedForOtherContentAsksToSendAgainWithANewOne() {
        enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "key", "abc"));

        PageResponse reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "2", "key", "abc"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(Jsoup.parse(reply.body()).select(".alert-error").text()).contains("allerede sendt en gang");
        assertThat(Jsoup.parse(reply.body()).select("input[name=key]").attr("value"))
                .isNotEqualTo("abc");
    }

    private PageResponse enter(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", session.csrf());
        return post(form, Optional.of(session));
    }

    private PageResponse post(Map<String, String> form, Optional<Session> sender) {
        return installation.site.reply(Installation.visit("POST", "/drift/tal", form, sender));
    }
}
