package dk.sigtepunkt.domain.held;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.SessionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms that are forgotten when the test ends. */
public final class MemoryHeldForms implements HeldFormStore {
    private final Map<SessionId, SealedForm> held = new HashMap<>();

    @Override
    public synchronized void hold(SealedForm form, Instant forgotten) {
        held.values().removeIf(one -> one.at().isBefore(forgotten));
        held.put(form.session(), form);
    }

    @Override
    public synchronized List<SealedForm> of(Optional<AccountId> account) {
        return held.values().stream()
                .filter(form -> form.account().equals(account))
                .sorted(Comparator.comparing(SealedForm::at).reversed())
                .toList();
    }

    @Override
    public synchronized void forget(SessionId session, Optional<AccountId> account) {
        held.values()
                .removeIf(
                        form -> form.session().equals(session) && form.account().equals(account));
    }
}
