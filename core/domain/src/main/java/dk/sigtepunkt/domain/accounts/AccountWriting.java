package dk.sigtepunkt.domain.accounts;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.text.Danish;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What all changes of accounts have in common: judged by a book, written while that book still holds, with one record. */
final class AccountWriting {
    private static final int TRIES = 8;

    private final AccountStore store;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();
    private final AccountWords words = AccountWords.in(Danish.LOCALE);

    AccountWriting(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Who does what.
     *
     * @param permission that was asked for; empty for what the server does by itself
     * @param act which use case, in a word
     * @param reason empty for none
     */
    record Deed(Actor actor, Optional<Permission> permission, String act, String reason) {}

    /** What becomes of accounts. */
    @FunctionalInterface
    interface Judgement {
        /** @return the changed accounts, first the one that it is about */
        List<AccountEntry> of(AccountRules rules);
    }

    AccountId newPerson() {
        return AccountId.person(random);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Danish.ZONE));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    AccountBook book() {
        return store.book();
    }

    List<KeptRow> kept(AccountId id) {
        return store.kept(id);
    }

    AccountResult write(Deed deed, Judgement judgement) {
        try {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                AccountBook before = store.book();
                AccountRules rules = new AccountRules(
                        before, today(), new Holding.Stamp(deed.actor().name(), now()), words);
                List<AccountEntry> changed = judgement.of(rules);
                rules.stillAdministered(before.with(changed));
                if (store.write(changed, before.changes(), note(deed, before, changed))) {
                    return new AccountResult.Done(changed.get(0), changed.subList(1, changed.size()));
                }
            }
            return new AccountResult.Refused(new AccountRefusal(Reason.CLASH, words.clash()));
        } catch (AccountRules.Refused refused) {
            return new AccountResult.Refused(refused.why());
        }
    }

    private AuditNote note(Deed deed, AccountBook before, List<AccountEntry> changed) {
        Set<CommitteeId> committees = new HashSet<>();
        Set<Holding> held = new HashSet<>(before.holdings().toList());
        changed.stream()
                .flatMap(one -> one.holdings().stream())
                .filter(one -> !held.contains(one))
                .forEach(one -> one.committee().ifPresent(committees::add));
        String account = changed.get(0).id().value();
        About about = committees.size() == 1
                ? About.in(committees.iterator().next(), "account", account)
                : About.of("account", account);
        AuditNote done = deed.permission()
                .map(asked -> AuditNote.done(now(), deed.actor(), asked, deed.act(), about))
                .orElseGet(() -> AuditNote.done(now(), deed.actor(), deed.act(), about));
        Stream<AccountEntry> there = changed.stream().flatMap(one -> before.find(one.id()).stream());
        return done.changed(form(there), form(changed.stream())).because(deed.reason(), random);
    }

    private static String form(Stream<AccountEntry> entries) {
        return entries.map(AccountEntry::form).collect(joining("\n"));
    }
}
