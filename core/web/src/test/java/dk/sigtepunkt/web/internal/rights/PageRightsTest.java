package dk.sigtepunkt.web.internal.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.rights.Cells;
import dk.sigtepunkt.domain.rights.Need.Answer;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every page opened and every form sent by everybody that there can be: each cell is as the table of rights says. */
final class PageRightsTest {
    private final PageTown town = new PageTown();
    private final Installation installation = town.installation;

    /** What a route answers to, as it says. */
    private static Stream<String> methods(Route route) {
        return Stream.of(route.allowed().split(", ")).filter(method -> !method.equals("HEAD"));
    }

    private Route route(String operation) {
        String address = town.filled(operation.split(" ")[1], town.there(operation));
        return installation
                .routes
                .find(address)
                .orElseThrow(() -> new AssertionError("no page at " + address))
                .route();
    }

    @Test
    void everyRouteHasALineForEachOfItsMethods() {
        Map<Route, Set<String>> lines = new HashMap<>();
        PageOperations.all()
                .keySet()
                .forEach(operation -> lines.computeIfAbsent(route(operation), route -> new HashSet<>())
                        .add(operation.split(" ")[0]));
        assertThat(installation.routes.all())
                .allSatisfy(route -> assertThat(lines.getOrDefault(route, Set.of()))
                        .as("lines of the route that %s matches", lines.get(route))
                        .containsExactlyInAnyOrderElementsOf(methods(route).toList()));
    }

    @Test
    void everyCellIsAsTheTableSays() throws Exception {
        Cells cells = new Cells(MadeUp.WATER, installation.noted, town::kept);
        List<Somebody> all = Somebody.all(MadeUp.WATER, MadeUp.LAND);
        for (Somebody one : all) {
            AccountId account = installation.holders.person(one.roles().toArray(HeldRole[]::new));
            for (Map.Entry<String, PageOperations.Line> line :
                    PageOperations.all().entrySet()) {
                Optional<Session> session = session(one, account);
                town.reports(line.getKey());
                Map<String, String> there = town.there(line.getKey());
                session.ifPresent(known -> there.putAll(town.handedIn(line.getKey(), known)));
                cells.cell(
                        line.getKey(), line.getValue().need(), one, account.value(), () -> sent(line, there, session));
                if (line.getValue().need().of(one, MadeUp.WATER) != Answer.ALLOWED) {
                    assertNothingComesOfAnEmptyForm(line, there, session);
                }
            }
        }
        cells.assertAsTheTableSays(all.size() * PageOperations.all().size());
    }

    /** What was filled in wrongly is not told either to who may not. */
    private void assertNothingComesOfAnEmptyForm(
            Map.Entry<String, PageOperations.Line> line, Map<String, String> there, Optional<Session> session) {
        PageOperations.Line empty = new PageOperations.Line(line.getValue().need(), Set.of(), Map.of());
        Cells.Told told = sent(Map.entry(line.getKey(), empty), there, session);
        assertThat(told.answer())
                .as("%s, empty: %s", line.getKey(), told.words())
                .isNotEqualTo(Answer.ALLOWED);
    }

    private Optional<Session> session(Somebody one, AccountId account) {
        return switch (one.known()) {
            case NOBODY -> Optional.empty();
            case OWNER -> Optional.of(installation.signedIn());
            case PERSON -> Optional.of(installation.signedIn(account));
        };
    }

    private Cells.Told sent(
            Map.Entry<String, PageOperations.Line> line, Map<String, String> there, Optional<Session> session) {
        String[] operation = line.getKey().split(" ");
        Map<String, String> form = new HashMap<>();
        line.getValue().form().forEach((field, value) -> form.put(field, town.filled(value, there)));
        session.ifPresent(known -> form.put("csrf", known.csrf()));
        PageRequest visit = Installation.visit(operation[0], town.filled(operation[1], there), form, session);
        Optional<Artifact> file =
                Optional.ofNullable(form.get("fil")).map(name -> new Artifact(name, "id: vand".getBytes(UTF_8)));
        PageResponse reply = installation.site.reply(visit.sent(form, file));
        if (session.map(Session::actor).filter(PageRightsTest::reads).isEmpty()) {
            // Whoever may not read the committee's drafts is told nothing of them by any page.
            assertThat(reply.body()).as(line.getKey()).doesNotContain(PageTown.DRAFT);
        }
        return new Cells.Told(
                told(reply, line, session.isPresent()),
                operation[0].equals("POST") && line.getValue().need().permission(),
                reply.status() + " "
                        + Jsoup.parse(reply.body()).select(".alert").text());
    }

    private static boolean reads(Actor actor) {
        return Policy.HOUSE
                .objection(actor, Permission.SEE_DRAFTS, Where.in(MadeUp.WATER))
                .isEmpty();
    }

    /** Who is not known is sent to sign in, and on a form that was sent reads that. */
    private static Answer told(PageResponse reply, Map.Entry<String, PageOperations.Line> line, boolean known) {
        String location = reply.headers().getOrDefault("Location", "");
        if (line.getValue().also().contains(reply.status())) {
            return Answer.ALLOWED;
        }
        boolean signIn = location.startsWith("/log-ind?videre=") || reply.status() == 403;
        if (!known && signIn) {
            return Answer.UNKNOWN;
        }
        // Code of a committee that one may not decide for, what another one moderates, and a report that is not one's
        // to read,
        // is not there for that one.
        boolean hidden = reply.status() == 404
                && Stream.of("/drift/kode/", "/forslag/behandling/", "/rapporter/")
                        .anyMatch(line.getKey()::contains);
        if (reply.status() == 403 || hidden) {
            return Answer.FORBIDDEN;
        }
        return reply.status() < 400 ? Answer.ALLOWED : Answer.OTHER;
    }
}
