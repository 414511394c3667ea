package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.wording.WordingCheck;
import java.util.Optional;

/** A form has many fields, and what is known is asked for once. */
final class AskedOnce implements KnownActions {
    private final KnownActions known;
    private Optional<WordingCheck> answered = Optional.empty();

    AskedOnce(KnownActions known) {
        this.known = known;
    }

    @Override
    public WordingCheck check() {
        WordingCheck check = answered.orElseGet(known::check);
        answered = Optional.of(check);
        return check;
    }
}
