package dk.sigtepunkt.security.internal.password;

import dk.sigtepunkt.domain.credentials.PasswordHashing;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** argon2id by Bouncy Castle; two at once, so that a flood of passwords takes neither all memory nor all processors. */
@Component
public final class Argon2Hashing implements PasswordHashing {
    private static final int AT_ONCE = 2;
    private static final int SALT_BYTES = 16;

    private final Argon2.Cost cost;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();

    @Activate
    public Argon2Hashing() {
        this(Argon2.Cost.NOW);
    }

    Argon2Hashing(Argon2.Cost cost) {
        this.cost = cost;
    }

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> Argon2.of(password, salt, cost).toString());
    }

    @Override
    public boolean matches(String password, Optional<String> hash) {
        Optional<Argon2> kept = hash.flatMap(Argon2::parse);
        if (kept.isPresent()) {
            return inTurn(() -> kept.get().of(password));
        }
        // As long as if there were one to compare with, and then it is not.
        inTurn(() -> Argon2.of(password, new byte[SALT_BYTES], cost));
        return false;
    }

    @Override
    public boolean outdated(String hash) {
        return Argon2.parse(hash).filter(kept -> kept.cost().equals(cost)).isEmpty();
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
