package dk.sigtepunkt.web.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.wording.WordingCheck;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a writer sees whose words claim too much, and where the reason stands for which they are kept. */
class KeptWordingPagesTest {
    private static final String CLAIM = "Oprensningen har medført et fald i udledningen.";
    private static final String WHY = "det er målt i søen før og efter";
    private static final String NEW = "/droeftelser/ny";

    private final Installation installation = MadeUp.installation();
    private final Session secretary =
            installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    private PageResponse send(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "body",
                "Udvalget for Vand",
                "on",
                "2025-02-03",
                "quarter",
                "2024K4",
                "committee",
                "vand",
                "text",
                CLAIM));
        fields.putAll(more);
        Jsoup.parse(installation
                        .site
                        .reply(Installation.visit("GET", NEW, Map.of(), Optional.of(secretary)))
                        .body())
                .select("form.sheet input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return installation.site.reply(Installation.visit("POST", NEW, fields, Optional.of(secretary)));
    }

    @Test
    void theFormComesBackWithTheTextTheWordsASuggestionAndAFieldForTheReason() {
        PageResponse answer = send(Map.of());
        Document form = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(form.select("#f-text").val()).isEqualTo(CLAIM);
        assertThat(form.select("#f-text-fejl").text()).contains("»medført«", "»kan have bidraget til«");
        assertThat(form.select("textarea[name=keep.text]")).hasSize(1);
        assertThat(form.select("label[for=f-keep-text]").text()).startsWith("Behold ordlyden, fordi …");
        assertThat(form.select("form a[href=/saadan-skriver-vi]")).hasSize(1);
        assertThat(form.select("[name^=keep.]").eachAttr("name")).containsExactly("keep.text");
    }

    @Test
    void aReasonIsNotLostWhenSomethingElseIsWrong() {
        Document form =
                Jsoup.parse(send(Map.of("keep.text", WHY, "on", "i morgen")).body());

        assertThat(form.select("textarea[name=keep.text]").val()).isEqualTo(WHY);
        assertThat(form.select("#f-text-fejl")).isEmpty();
    }

    @Test
    void theReasonStandsWhereverTheTextIsRead() {
        assertThat(send(Map.of("keep.text", WHY)).status()).isEqualTo(303);

        String kept = CLAIM + " [Ordlyden »medført« er beholdt: " + WHY + "]";
        for (String address : List.of("/droeftelser/1", "/rapport/2024K4")) {
            assertThat(installation.page(address).text()).contains(kept);
        }
    }

    @Test
    void aFormThatIsOpenedAsksForNoReason() {
        String body = installation
                .site
                .reply(Installation.visit("GET", NEW, Map.of(), Optional.of(secretary)))
                .body();

        assertThat(body).doesNotContain("keep.");
    }

    /** The page that tells the rule keeps it. */
    @Test
    void whatIsToldToBeWrittenInsteadClaimsNoMoreThanItMay() {
        Document page = installation.page("/saadan-skriver-vi");
        WordingCheck check = WordingCheck.plain();

        assertThat(page.select("dt .lines"))
                .hasSize(4)
                .allSatisfy(one -> assertThat(check.overclaims(one.text())).isNotEmpty());
        assertThat(page.select("dd .lines"))
                .hasSize(4)
                .allSatisfy(one -> assertThat(check.overclaims(one.text())).isEmpty());
    }
}
