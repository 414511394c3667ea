package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
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

/** A site with those who carry a quarter's reports to their end. */
final class WrittenTown {
    static final String ROUND = "/rapporter/2025K4";
    static final String REPORT = ROUND + "/vand";
    static final String QUARTERLY = ROUND + "/samlet";

    final Installation installation = MadeUp.installation();
    final Session secretary = in(Role.SECRETARY);
    final Session head = in(Role.HEAD_OF_DEPARTMENT);
    final Session chair = in(Role.CHAIR);
    final Session politician = in(Role.POLITICIAN);
    final Session office = everywhere(Role.STRATEGY_OFFICE);

    Session in(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    Session everywhere(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.everywhere(role)));
    }

    PageResponse answer(Session who, String address) {
        return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(who)));
    }

    Document page(Session who, String address) {
        return Jsoup.parse(answer(who, address).body());
    }

    /** What is written into a form as it is shown, and sent. */
    PageResponse send(Session who, String address, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>();
        page(who, address)
                .select("form.sheet input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(written);
        return press(who, address, fields);
    }

    /** What a button sends without a form of its own. */
    PageResponse press(Session who, String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", who.csrf());
        return installation.site.reply(Installation.visit("POST", address, all, Optional.of(who)));
    }

    /** Everything that a committee's report lacks is written, and it is submitted. */
    void submitted() {
        kept(press(secretary, REPORT + "/begynd", Map.of()));
        submittedFrom();
    }

    /** The same of one that is begun. */
    void submittedFrom() {
        written("assessment", "Søen er ren.");
        kept(send(secretary, REPORT + "/rette-vej", Map.of("word", "yes", "text", "Det går fremad.")));
        kept(press(secretary, REPORT + "/alle-klar", Map.of()));
        kept(send(secretary, REPORT + "/indsend", Map.of()));
    }

    void written(String section, String text) {
        String address = "/udvalg/vand/ord/2025K4/" + section;
        kept(send(head, address, Map.of("text", text)));
        kept(send(head, address + "/frigiv", Map.of("reason", "Nye tal")));
    }

    void treated() {
        submitted();
        kept(send(chair, REPORT + "/behandl", Map.of("meeting", "2026-03-09", "decided", "Godkendt.")));
    }

    void laid() {
        treated();
        kept(send(office, REPORT + "/forelaeg", Map.of("meeting", "2026-03-09")));
    }

    void published() {
        laid();
        kept(send(office, REPORT + "/offentliggoer", Map.of()));
    }

    static void kept(PageResponse answer) {
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + ": "
                    + Jsoup.parse(answer.body()).select("main").text());
        }
    }

    static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }
}
