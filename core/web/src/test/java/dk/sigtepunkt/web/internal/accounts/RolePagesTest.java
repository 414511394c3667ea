package dk.sigtepunkt.web.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.http.PageResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolePagesTest extends TwoPeople {
    private String roles() {
        return one(aase) + "/roller";
    }

    @ParameterizedTest
    @CsvSource({
        "king, vand, '', '', Der er ingen rolle »king«",
        "secretary, '', '', '', gælder et udvalg; vælg hvilket",
        "administrator, vand, '', '', gælder hele kommunen; lad udvalget stå tomt",
        "secretary, atlantis, '', '', Der er intet udvalg »atlantis«",
        "secretary, vand, 2026-05-02, 2026-05-01, Dagene står omvendt",
        "secretary, vand, i morgen, '', »i morgen« er ikke en dag",
    })
    void whatCannotBeGivenIsRefusedWithWhy(String role, String committee, String from, String to, String sentence) {
        PageResponse refused =
                post(roles(), "version", version(aase), "rolle", role, "udvalg", committee, "fra", from, "til", to);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(text(refused)).contains(sentence);
        assertThat(people.entry(aase).holdings()).isEmpty();
    }

    @Test
    void areGivenAndEnded() {
        assertThat(location(post(
                        roles(),
                        "version",
                        version(aase),
                        "rolle",
                        "secretary",
                        "udvalg",
                        "vand",
                        "til",
                        "2026-12-31")))
                .endsWith("?gjort=givet");
        Document page = page(roles());
        assertThat(page.select("tbody tr").text()).contains("udvalgssekretær", "til 31.12.2026");
        String number = page.select("tbody input[name=nummer]").val();
        assertThat(location(post(roles() + "/slut", "version", version(aase), "nummer", number)))
                .endsWith("?gjort=slut");
        assertThat(page(roles()).select("tbody form")).isEmpty();
    }

    @Test
    void somebodyStandsInForDaysWithAnEnd() {
        people.given(bo, "secretary", "vand");
        PageResponse endless = post(roles() + "/vikar", "version", version(aase), "for", bo.value());
        assertThat(text(endless)).contains("Skriv den sidste dag, vikaren skal være vikar.");
        assertThat(Jsoup.parse(endless.body()).select("form[action$=/roller/vikar]"))
                .hasSize(1);
        assertThat(location(post(roles() + "/vikar", "version", version(aase), "for", bo.value(), "til", "2026-03-31")))
                .endsWith("?gjort=vikar");
        assertThat(page(roles()).text()).contains("vikar for Bo Lund");
        assertThat(text(post(roles() + "/vikar", "version", version(aase), "for", "nobody")))
                .contains("Kontoen findes ikke");
    }

    @Test
    void aCommitteeGetsAnotherChairWithTheDaysOfBoth() {
        people.given(bo, "chair", "vand");
        assertThat(location(post(
                        roles() + "/formand",
                        "version",
                        version(aase),
                        "udvalg",
                        "vand",
                        "sidste",
                        "2026-04-30",
                        "foerste",
                        "2026-05-01")))
                .endsWith("?gjort=formand");
        assertThat(page(one(bo) + "/roller").select("tbody tr").text()).contains("til 30.04.2026");
        assertThat(page(roles()).select("tbody tr").text()).contains("udvalgsformand", "fra 01.05.2026");
    }

    @Test
    void whoHasSeenAnOlderVersionLooksAgain() {
        PageResponse clash = post(roles(), "version", "77", "rolle", "secretary", "udvalg", "vand");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(text(clash)).contains("Andre har ændret kontoen");
    }
}
