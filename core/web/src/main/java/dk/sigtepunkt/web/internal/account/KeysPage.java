package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One's keys for programs: what there is, a new one, and how to take one back. */
final class KeysPage implements Page {
    static final String ADDRESS = "/min-konto/noegler";

    private final LayoutFactory frames;
    private final IssueTokens tokens;
    private final RevokeTokens revocation;
    private final Clock clock;

    KeysPage(LayoutFactory frames, IssueTokens tokens, RevokeTokens revocation, Clock clock) {
        this.frames = frames;
        this.tokens = tokens;
        this.revocation = revocation;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return SessionsPage.notMine(visit).orElseGet(() -> shown(visit, reading, 200, Told.of(visit)));
    }

    PageResult issue(PageRequest visit, Reading reading) {
        Optional<LocalDate> lastDay = KeyForm.lastDay(visit);
        if (lastDay.isEmpty()) {
            return shown(visit, reading, 422, Told.refused(visit.say("account.keys.day-unreadable")));
        }
        return tokens.issue(KeyForm.wanted(visit, reading, lastDay.get()), visit.actor())
                .fold(
                        issued -> shown(visit, reading, 200, Told.made(issued.secret())),
                        not -> shown(visit, reading, 422, Told.refused(not.why().sentence())),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    PageResult revoke(PageRequest visit, Reading reading) {
        Optional<TokenId> id = TokenId.find(visit.segment("key"));
        if (id.isEmpty()) {
            return PageResult.notFound(visit, visit.say("account.keys.unknown"));
        }
        return revocation
                .revoke(id.get(), visit.actor())
                .fold(
                        revoked -> revoked.done()
                                ? PageResult.seeOther(ADDRESS + "?tilbagekaldt=ja")
                                : PageResult.notFound(visit, visit.say("account.keys.unknown")),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    private PageResult shown(PageRequest visit, Reading reading, int status, Told told) {
        Instant now = clock.instant();
        List<Line> lines = tokens.own(visit.actor()).stream()
                .map(token -> line(token, now, visit))
                .toList();
        // What was written stays where it was refused, and not where it was done.
        PageRequest written = told.secret().isEmpty() ? visit : visit.sent(Map.of(), Optional.empty());
        return new PageResult.Shown(
                status,
                "account/keys",
                frames.plain(visit, visit.say("account.keys")),
                new View(lines, told, KeyForm.of(written, reading, LocalDate.ofInstant(now, Danish.ZONE))));
    }

    private static Line line(ApiToken token, Instant now, PageRequest visit) {
        String permissions = token.limit().permissions().stream()
                .sorted()
                .map(permission -> KeyForm.name(permission, visit))
                .collect(Collectors.joining(", "));
        String committees = token.limit().committees().stream()
                .map(committee -> committee.value())
                .sorted()
                .collect(Collectors.joining(", "));
        return new Line(
                token.id().value(),
                token.label(),
                committees.isEmpty() ? permissions : visit.say("account.keys.in", permissions, committees),
                token.times().used().map(Danish::moment).orElseGet(() -> visit.say("account.keys.never")),
                Danish.date(LocalDate.ofInstant(token.limit().until().minusNanos(1), Danish.ZONE)),
                state(token, now, visit),
                token.holds(now));
    }

    private static String state(ApiToken token, Instant now, PageRequest visit) {
        if (token.revoked()) {
            return visit.say("account.keys.state.revoked");
        }
        return token.expired(now) ? visit.say("account.keys.state.expired") : visit.say("account.keys.state.holds");
    }

    /**
     * What came of what was just sent; each empty for nothing.
     *
     * @param secret of the key that was made, told this once
     */
    public record Told(String secret, String refusal, String message) {
        static Told of(PageRequest visit) {
            return new Told("", "", visit.query().containsKey("tilbagekaldt") ? visit.say("account.keys.revoked") : "");
        }

        static Told made(String secret) {
            return new Told(secret, "", "");
        }

        static Told refused(String sentence) {
            return new Told("", sentence, "");
        }
    }

    /** @param form how to make one; none for who has no account */
    public record View(List<Line> keys, Told told, List<KeyForm> form) {}

    /**
     * One key.
     *
     * @param leaves what it can be used for
     * @param lastDay the last day that it can be used
     * @param holds whether it can be taken back
     */
    public record Line(
            String id, String label, String leaves, String used, String lastDay, String state, boolean holds) {}
}
