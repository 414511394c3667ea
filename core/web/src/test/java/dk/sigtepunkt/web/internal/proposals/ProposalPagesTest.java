package dk.sigtepunkt.web.internal.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A proposal at the pages, from being sent by nobody in particular to becoming an action. */
class ProposalPagesTest {
    private static final String DESK = "/forslag/behandling";
    private static final String CONTACT = "aase@eksempel.dk";

    private static final Map<String, String> PROPOSAL = Map.of(
            "title", "En bænk <b>ved</b> søen",
            "text", "Jens Hansen vil have en bænk.\n<script>alert(1)</script>",
            "place", "Søbredden",
            "area", "vand/soe",
            "contact", CONTACT);

    private final Installation installation = MadeUp.installation();
    private final Optional<Session> nobody = Optional.empty();
    private final Optional<Session> secretary =
            Optional.of(installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY))));
    private final Optional<Session> office =
            Optional.of(installation.signedIn(installation.holders.person(HeldRole.everywhere(Role.STRATEGY_OFFICE))));

    private PageResponse send(Optional<Session> who, String address, Map<String, String> written) {
        return post(who, address, filled(who, address, written));
    }

    /** What is in the form, with what is written in it. */
    private Map<String, String> filled(Optional<Session> who, String address, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>();
        Document form = get(who, address);
        form.select("form.sheet input").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("form.sheet textarea").forEach(field -> fields.put(field.attr("name"), field.wholeText()));
        form.select("form.sheet option[selected]")
                .forEach(field -> fields.put(field.parents().get(0).attr("name"), field.val()));
        fields.putAll(written);
        return fields;
    }

    private PageResponse post(Optional<Session> who, String address, Map<String, String> fields) {
        return installation.site.reply(Installation.visit("POST", address, fields, who));
    }

    private Document get(Optional<Session> who, String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), who))
                .body());
    }

    private String sent() {
        return Jsoup.parse(send(nobody, "/forslag/nyt", PROPOSAL).body())
                .select(".receipt-code")
                .text();
    }

    private Document follow(String code) {
        return Jsoup.parse(send(nobody, "/forslag/foelg", Map.of("code", code)).body());
    }

    @Test
    void anybodySendsOneIsToldACodeAndWhatHappensAndNobodyElseReadsIt() {
        assertThat(get(nobody, "/forslag").text()).contains("Ingen forslag er offentliggjort endnu.");
        assertThat(get(nobody, "/forslag/nyt").text()).contains("læser dit forslag inden 14 dage");
        PageResponse received = send(nobody, "/forslag/nyt", PROPOSAL);
        assertThat(received.status()).isEqualTo(200);
        assertThat(received.headers())
                .containsEntry("Cache-Control", "no-store, private")
                .doesNotContainKey("Set-Cookie");
        String code = Jsoup.parse(received.body()).select(".receipt-code").text();
        assertThat(code).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(follow(code).text()).contains("En bænk", "Modtaget");
        assertThat(get(nobody, "/forslag").text()).doesNotContain("bænk");
        assertThat(installation.get("/forslag/1").status()).isEqualTo(404);
        assertThat(get(secretary, "/mine-udvalg").text()).contains("1 forslag fra borgere til behandling");
        assertThat(get(secretary, DESK + "/1").text()).contains("Jens Hansen", CONTACT, "for mindre end en dag siden");
        assertThat(get(office, "/mine-udvalg").text())
                .contains("1 forslag fra borgere")
                .doesNotContain("Uden udvalg");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndWrongCodesAreToldSo() {
        Map<String, String> form = filled(nobody, "/forslag/nyt", PROPOSAL);
        String first = post(nobody, "/forslag/nyt", form).body();
        assertThat(post(nobody, "/forslag/nyt", form).body()).isEqualTo(first);
        assertThat(installation.proposals.book().all()).hasSize(1);
        PageResponse wrong = send(nobody, "/forslag/foelg", Map.of("code", "00000-00000-00000-00000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Koden passer ikke til noget forslag");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatWasWrittenStays() {
        PageResponse wrong = send(
                nobody, "/forslag/nyt", Map.of("title", "", "text", "Min far er 010203-1234 <i>", "contact", "ring"));
        assertThat(wrong.status()).isEqualTo(422);
        Document form = Jsoup.parse(wrong.body());
        assertThat(form.select(".alert-list li")).hasSize(3);
        assertThat(form.select("#f-text").text()).isEqualTo("Min far er 010203-1234 <i>");
        assertThat(form.select("input[name=once]").val()).isNotEmpty();
        assertThat(send(nobody, "/forslag/nyt", with("website", "http://spam.example"))
                        .status())
                .isEqualTo(422);
        assertThat(installation.proposals.book().all()).isEmpty();
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> all = new HashMap<>(PROPOSAL);
        all.put(field, value);
        return all;
    }

    @Test
    void aModeratorTakesPersonalDataOutAndItIsSaidSo() {
        String code = sent();
        PageResponse changed = send(secretary, DESK + "/1/offentliggoer", Map.of("text", "En bænk koster 1.000 kr."));
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.body()).contains("Ord kan kun tages ud");
        assertThat(send(
                                secretary,
                                DESK + "/1/offentliggoer",
                                Map.of("text", "[…] vil have en bænk.\n<script>alert(1)</script>", "reason", "Et navn"))
                        .status())
                .isEqualTo(303);
        Document shown = installation.page("/forslag/1");
        assertThat(shown.text())
                .contains("Forkortet af kommunen", "[…] vil have en bænk.", "<script>alert(1)</script>", "Søbredden")
                .doesNotContain("Jens Hansen", CONTACT, "Et navn");
        assertThat(shown.select("main script, main b")).isEmpty();
        assertThat(installation.page("/forslag").text()).contains("En bænk <b>ved</b> søen", "Offentliggjort");
        assertThat(follow(code).select("a[href=/forslag/1]")).hasSize(1);
        send(secretary, DESK + "/1/svar", Map.of("answer", "Det gør vi."));
        assertThat(installation.page("/forslag/1").text()).contains("Kommunens svar: Det gør vi.", "Besvaret");
        assertThat(get(secretary, DESK + "/1").text())
                .contains("Er der skrevet noget, er det slettet")
                .doesNotContain(CONTACT, "Jens Hansen");
        assertThat(installation.page("/forslag?kendt=2026-03-09").text()).doesNotContain("En bænk");
    }

    @Test
    void aRejectedOneIsToldToItsSenderAlone() {
        String code = sent();
        send(secretary, DESK + "/1/afvis", Map.of("reason", "Der er en bænk."));
        assertThat(follow(code).text()).contains("Afvist", "Der er en bænk.");
        assertThat(installation.get("/forslag/1").status()).isEqualTo(404);
        PageResponse again = send(secretary, DESK + "/1/svar", Map.of("answer", "Jo."));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Forslaget er afsluttet");
    }

    @Test
    void whatIsNobodysWaitsForTheOfficeWithItsAge() {
        send(nobody, "/forslag/nyt", with("area", ""));
        assertThat(get(office, "/mine-udvalg").text()).contains("Uden udvalg 1 forslag fra borgere til behandling");
        assertThat(get(secretary, DESK).text()).contains("Ingen forslag venter på dig.");
        installation.clock.forward(Duration.ofDays(15));
        assertThat(get(office, DESK).text())
                .contains("Intet udvalg har det endnu", "for 15 dage siden", "Det skulle have været behandlet nu.");
        PageResponse given = send(office, DESK + "/1/giv", Map.of("committee", "vand", "reason", "Ved søen"));
        assertThat(get(office, Objects.requireNonNull(given.headers().get("Location")))
                        .select("[role=status]")
                        .text())
                .isEqualTo("Det er gemt.");
        assertThat(get(secretary, DESK).text()).contains("Under behandling");
        assertThat(get(secretary, DESK + "/1").text()).contains("Givet til Udvalget for Vand", "Ved søen");
    }

    @Test
    void oneBecomesAnActionThatLeadsBackToIt() {
        String code = sent();
        send(secretary, DESK + "/1/offentliggoer", Map.of());
        String begin =
                get(secretary, DESK + "/1").select("a[href*=ny-handling]").attr("href");
        Document form = get(secretary, begin);
        assertThat(form.select("#f-title").val()).isEqualTo("En bænk <b>ved</b> søen");
        assertThat(form.select("#f-trigger option[selected]").val()).isEqualTo("proposal");
        PageResponse begun = post(
                secretary,
                "/udvalg/vand/ny-handling",
                filled(
                        secretary,
                        begin,
                        Map.of(
                                "owner", "Søchefen",
                                "start", "2026-04-01",
                                "end", "2026-06-01",
                                "reason", "En borger foreslog det")));
        assertThat(begun.headers()).containsEntry("Location", DESK + "/1/handling?begyndt=ja");
        assertThat(get(secretary, DESK + "/1/handling?begyndt=ja")
                        .select("[role=status]")
                        .text())
                .contains("Handlingen er begyndt");
        assertThat(send(secretary, DESK + "/1/handling", Map.of("answer", "Tak for idéen."))
                        .status())
                .isEqualTo(303);
        Document shown = installation.page("/forslag/1");
        assertThat(shown.text()).contains("Det blev til handlingen", "Kommunens svar: Tak for idéen.");
        String story = shown.select("a[href^=/handlinger/]").attr("href");
        assertThat(installation.page(story).text()).contains("Anledning: Forslag 1 fra en borger");
        assertThat(installation.page(story).select("a[href=/forslag/1]")).hasSize(1);
        assertThat(follow(code).select("a[href=" + story + "]")).hasSize(1);
    }

    @Test
    void whoActsOnWhatAnotherHasChangedIsShownBoth() {
        sent();
        Map<String, String> form = filled(secretary, DESK + "/1/svar", Map.of("answer", "Mit svar."));
        send(office, DESK + "/1/giv", Map.of("committee", "vand", "reason", "Jeres sag"));
        PageResponse clash = post(secretary, DESK + "/1/svar", form);
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.body()).contains("Jeres sag", "Mit svar.");
    }
}
