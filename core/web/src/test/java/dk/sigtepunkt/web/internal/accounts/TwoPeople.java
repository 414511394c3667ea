package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.people.AccountDoors;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/** Two people with accounts, and one who looks after them through the pages. */
abstract class TwoPeople {
    final Installation installation = MadeUp.installation();
    final AccountDoors people = installation.people;
    AccountId aase = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    AccountId bo = aase;

    @BeforeEach
    void twoPeople() {
        installation.committees.installed(
                Contents.content(MadeUp.WATER, "1", "{}", MadeUp.SINCE),
                Contents.committee(MadeUp.WATER),
                List.of(),
                Notes.any());
        aase = people.made("Åse Holm", "aase@kommune.dk");
        bo = people.made("Bo Lund", "bo@kommune.dk");
    }

    Document page(String address) {
        return installation.signedInPage(address);
    }

    String one(AccountId id) {
        return "/konti/" + id.value();
    }

    PageResponse post(String address, String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return installation.post(address, form);
    }

    String version(AccountId id) {
        return String.valueOf(people.entry(id).account().version());
    }

    static String text(PageResponse response) {
        return Jsoup.parse(response.body()).text();
    }

    static String location(PageResponse response) {
        return response.headers().getOrDefault("Location", "");
    }
}
