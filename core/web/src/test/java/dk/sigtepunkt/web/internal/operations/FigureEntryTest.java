package dk.sigtepunkt.web.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.Reply;
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
        Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1.312,5"));

        assertThat(reply.headers()).containsEntry("Location", "/drift?registreret=2");
        assertThat(installation.page("/drift?registreret=2").text()).contains("Tallet er registreret", "nummer 2");
        assertThat(installation.page("/fokusomraader/land/skov").text()).contains("1.312,5 ha");
    }

    @Test
    void showsEveryFaultAtItsField() {
        Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025", "value", "12.5"));

        Document page = Jsoup.parse(reply.body());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(page.select("#period-fejl").text()).contains("2025 passer ikke");
        assertThat(page.select("#value-fejl").text()).contains("»12.5« er ikke et tal; skriv fx 7,3");
        assertThat(page.select("input[name=value]").attr("value")).isEqualTo("12.5");
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

    @ParameterizedTest
    @ValueSource(strings = {"0.500", "-0.500", "00.250,5"})
    void aZeroBeforeAThousandsPointIsNotReadAsThousands(String value) {
        Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", value));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.body()).select("#value-fejl").text())
                .contains("»%s« kan læses på to måder".formatted(value), "skriv fx 0,5 eller 500.");
        assertThat(installation.figures.book().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {4001, 60_000})
    void aNoteThatIsTooLongIsAFaultAtItsField(int length) {
        Reply reply =
                enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "note", "x".repeat(length)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.body()).select("#note-fejl").text()).contains("%d tegn".formatted(length));
    }

    @Test
    void aStatusThatDoesNotExistIsAFaultAtItsField() {
        Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "status", "måske"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.body()).select("#status-fejl").text()).contains("kendes ikke");
    }

    @Test
    void whatTheStoreObjectsToIsShownAboveTheForm() {
        installation.figures.objection = Optional.of("Der er to tal, som begge blev kendt nu");

        Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1"));

        Document page = Jsoup.parse(reply.body());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(page.select(".alert-error").text())
                .contains("Tallet er ikke gemt", "Der er to tal, som begge blev kendt nu.");
        assertThat(page.select("input[name=value]").attr("value")).isEqualTo("1");
    }

    @Test
    void aKeyThatTheFormNeverMadeIsLeftOut() {
        String tooLong = "a".repeat(300);

        Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "key", tooLong));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(installation.figures.receipt("form-" + tooLong)).isEmpty();
    }

    @Test
    void aKeyUsedForOtherContentAsksToSendAgainWithANewOne() {
        enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "key", "abc"));

        Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "2", "key", "abc"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(Jsoup.parse(reply.body()).select(".alert-error").text()).contains("allerede sendt en gang");
        assertThat(Jsoup.parse(reply.body()).select("input[name=key]").attr("value"))
                .isNotEqualTo("abc");
    }

    private Reply enter(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", session.csrf());
        return post(form, Optional.of(session));
    }

    private Reply post(Map<String, String> form, Optional<Session> sender) {
        return installation.site.reply(Installation.visit("POST", "/drift/tal", form, sender));
    }
}
