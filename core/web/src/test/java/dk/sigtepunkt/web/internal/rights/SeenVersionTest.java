package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A form that comes back with a fault is about what its writer has looked at, not about what others wrote meanwhile. */
final class SeenVersionTest {
    private static final String SEEN = "4711";

    private final Installation installation = new PageTown().installation;
    private final Session owner = installation.signedIn();

    private Document sent(String method, String address, Map<String, String> form, Set<Integer> statuses) {
        PageResponse reply = installation.site.reply(Installation.visit(method, address, form, Optional.of(owner)));
        statuses.add(reply.status());
        return Jsoup.parse(reply.body());
    }

    @Test
    void everyFormWithAFaultSendsBackTheVersionThatWasSeen() {
        Set<String> faulty = new TreeSet<>();
        for (String address : WhateverIsKeptCanBeReadTest.forms()) {
            String version = "input[name=version]";
            if (sent("GET", address, Map.of(), new TreeSet<>()).select(version).isEmpty()) {
                continue;
            }
            Map<String, String> form = new HashMap<>(Map.of("csrf", owner.csrf(), "version", SEEN));
            Set<Integer> statuses = new TreeSet<>();
            Document again = sent("POST", address, form, statuses);
            if (statuses.contains(422)) {
                faulty.add(address);
                assertThat(again.select(version).val()).as(address).isEqualTo(SEEN);
            }
        }
        assertThat(faulty).hasSizeGreaterThan(13);
    }
}
