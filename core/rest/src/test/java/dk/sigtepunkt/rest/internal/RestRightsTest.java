package dk.sigtepunkt.rest.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.rights.Cells;
import dk.sigtepunkt.domain.rights.Need;
import dk.sigtepunkt.domain.rights.Need.Answer;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the interface, called by everybody that there can be: each cell is as the table of rights says. */
@SuppressWarnings("NullAway.Init")
class RestRightsTest {
    private static final Pattern SETTLED =
            Pattern.compile("/(difference|answer|reopening|assignment|publication|rejection|action|closing)$");

    private static final CommitteeId VEJ = new CommitteeId("vej");
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final Instant LATER = Instant.parse("2036-01-01T00:00:00Z");
    private static final Random RANDOM = new Random(7);

    private RunningApi api;
    private Caller caller;
    private RightsTown town;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        town = new RightsTown(api);
        List.of(VEJ, HAVN).forEach(town::installed);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    @Test
    void everyOperationThatIsDescribedHasALineAndNoOtherHas() {
        assertThat(RestOperations.all().keySet()).containsExactlyInAnyOrderElementsOf(described());
    }

    private static Set<String> described() {
        return Description.document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(toSet());
    }

    @Test
    void everyCellIsAsTheTableSays() throws Exception {
        Cells cells = new Cells(VEJ, api.noted, this::kept);
        List<Somebody> all = new ArrayList<>(Somebody.all(VEJ, HAVN));
        all.addAll(Somebody.keys(VEJ, HAVN));
        for (Somebody one : all) {
            AccountId account = api.holders.person(one.roles().toArray(HeldRole[]::new));
            String key = key(one, account);
            for (Map.Entry<String, RestOperations.Line> line :
                    RestOperations.all().entrySet()) {
                Need need = line.getValue().need();
                Map<String, String> there = town.there(line.getKey(), one);
                cells.cell(
                        line.getKey(), need, one, account.value(), () -> inside(one, line, called(line, there, key)));
            }
        }
        cells.assertAsTheTableSays(all.size() * described().size());
    }

    /** Whoever may not read the committee's drafts is told nothing of them by any operation. */
    private static Cells.Told inside(Somebody one, Map.Entry<String, RestOperations.Line> line, Cells.Told told) {
        if (Need.own(Permission.SEE_DRAFTS).of(one, VEJ) != Answer.ALLOWED) {
            assertThat(told.words()).as("%s as %s", line.getKey(), one).doesNotContain(RightsTown.DRAFT);
        }
        return told;
    }

    /** A program with the roles, and with all of what they give or with what the key leaves. */
    private String key(Somebody one, AccountId account) {
        if (one.known() != Somebody.Known.PERSON) {
            return one.known() == Somebody.Known.OWNER ? "Bearer " + RunningApi.TOKEN : "";
        }
        String secret = "sgp_" + account;
        ApiToken token = new ApiToken(
                TokenId.fresh(RANDOM),
                SecretDigest.of(secret),
                account,
                "prøve",
                one.limit().orElse(new Limit(EnumSet.allOf(Permission.class), Set.of(), LATER)),
                new ApiToken.Times(RunningApi.NOW, Optional.empty(), Optional.empty()));
        api.tokens.keep(token, Notes.any());
        return "Bearer " + secret;
    }

    private Cells.Told called(Map.Entry<String, RestOperations.Line> line, Map<String, String> there, String key)
            throws Exception {
        RestOperations.Line sent = line.getValue();
        String[] operation = line.getKey().split(" ");
        String path = path(operation[1], there) + sent.query();
        List<String> headers = new ArrayList<>();
        if (there.containsKey("version") && !operation[0].equals("GET")) {
            headers.addAll(List.of("If-Match", "\"" + there.get("version") + "\""));
        }
        if (!key.isEmpty()) {
            headers.addAll(List.of("Authorization", key));
        }
        headers.addAll(List.of("Content-Type", sent.bytes() ? "application/octet-stream" : "application/json"));
        Caller.Answer answer = caller.send(
                operation[0],
                path,
                sent.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(filled(sent.sent(), there)),
                headers.toArray(String[]::new));
        return new Cells.Told(told(answer.status(), line.getKey()), true, answer.status() + " " + answer.text());
    }

    private static Answer told(int status, String operation) {
        return switch (status) {
            case 401 -> Answer.UNKNOWN;
            case 403 -> Answer.FORBIDDEN;
            case 404 -> missing(operation);
            // Of one's own; the machine's key has no account to have a key for. What the others have settled by then
            // cannot be settled again.
            case 409, 422 ->
                operation.startsWith("POST /api/v1/me/")
                                || SETTLED.matcher(operation).find()
                        ? Answer.ALLOWED
                        : Answer.OTHER;
            default -> status < 400 ? Answer.ALLOWED : Answer.OTHER;
        };
    }

    /**
     * Code of a committee that one may not decide for, and what another one moderates, is not there for that one; one's own
     * of the names asked for are none.
     */
    private static Answer missing(String operation) {
        if (operation.contains("/code-approvals/") || operation.contains("/proposal-desk/")) {
            return Answer.FORBIDDEN;
        }
        // The machine's key has no account to be reminded either.
        boolean own = operation.startsWith("DELETE /api/v1/me/") || operation.equals("PUT /api/v1/me/reminders");
        return own ? Answer.ALLOWED : Answer.OTHER;
    }

    private static String path(String pattern, Map<String, String> there) {
        String id = pattern.contains("/committees/") ? "vej" : "vej.ture";
        String key = pattern.contains("/focus-areas/") ? "cykler" : "taellere";
        String sha256 = pattern.contains("/code-approvals/") ? there.getOrDefault("code", "") : TownSources.SHA256;
        return filled(pattern, there)
                .replace("{id}", id)
                .replace("{committee}", "vej")
                .replace("{action}", "cykelsti")
                .replace("{number}", "1")
                .replace("{wheel}", "committee.vej")
                .replace("{file}", "1")
                .replace("{key}", key)
                .replace("{sha256}", sha256)
                .replace("{strategy}", "sammen")
                .replace("{case}", "3")
                .replace("{period}", "2025K3")
                .replace("{section}", "assessment")
                .replace("{giver}/{from}/{taker}/{to}", "vej/cykler/social/cykler")
                .replace("{run}", "7")
                .replaceAll("\\{(session|token|sshKey|calendar)}", "findes-ikke");
    }

    private static String filled(String text, Map<String, String> there) {
        String filled = text;
        for (Map.Entry<String, String> one : there.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    /** Whatever an operation changes. */
    private List<Object> kept() {
        return List.of(
                api.figures.book().size(),
                api.sources.told.size(),
                api.deployments.log.newest(Integer.MAX_VALUE, Optional.empty()).size(),
                api.approvals.notes().size(),
                api.texts.versions(Town.strategy().id()).size(),
                api.decisions.of(Town.strategy().id()).size(),
                api.councils.all().size(),
                api.catalogue.actions.notes().size(),
                api.judgements.notes().size(),
                api.dialogue.notes().size(),
                api.sections.notes().size(),
                api.reports.notes().size(),
                api.influences.notes().size(),
                api.evidence.all(),
                api.claims.all(),
                api.turnouts.book().all(),
                api.wheels.notes().size() + api.feeds.notes().size(),
                api.proposals.notes().size(),
                api.people.store.notes().size(),
                api.people.credentials.acts().size(),
                api.people.attempts.acts().size(),
                api.tokens.notes.size(),
                api.sessions.notes.size(),
                api.sshKeys.notes.size());
    }
}
