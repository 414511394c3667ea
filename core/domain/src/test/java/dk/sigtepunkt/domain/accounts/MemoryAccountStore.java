package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts that are forgotten when the test ends. */
public final class MemoryAccountStore implements AccountStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private AccountBook kept = AccountBook.EMPTY;

    /** What was noted, in its order. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized AccountBook book() {
        return kept;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return book().find(id).map(AccountEntry::account);
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return book().byLogin(login).map(AccountEntry::account);
    }

    @Override
    public Optional<AccountName> name(AccountId id) {
        return book().find(id).flatMap(AccountEntry::name);
    }

    @Override
    public Set<HeldRole> roles(AccountId id, LocalDate day) {
        return book().roles(id, day);
    }

    @Override
    public synchronized boolean write(List<AccountEntry> changed, long seen, AuditNote note) {
        if (seen != kept.changes()) {
            return false;
        }
        kept = kept.with(changed);
        notes.add(note);
        return true;
    }

    @Override
    public List<KeptRow> kept(AccountId id) {
        List<KeptRow> rows = new ArrayList<>();
        book().find(id).ifPresent(entry -> {
            rows.add(new KeptRow("account", Map.of("id", id.value())));
            entry.name().ifPresent(name -> {
                Map<String, String> values = new LinkedHashMap<>();
                values.put("person_name", name.name());
                values.put("login", name.login());
                rows.add(new KeptRow("account_name", values));
            });
            entry.holdings().forEach(one -> rows.add(new KeptRow("held_role", Map.of("id", String.valueOf(one.id())))));
        });
        return rows;
    }
}
