package dk.sigtepunkt.domain.door;

import dk.sigtepunkt.domain.access.Denied;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was asked for, or why it is not told. */
public sealed interface Disclosure<T> {
    /** @param why it is not told; what is told is asked for only where it is */
    static <T> Disclosure<T> of(Optional<Denied> why, Supplier<T> what) {
        return why.<Disclosure<T>>map(Forbidden::new).orElseGet(() -> new Told<>(what.get()));
    }

    default <R> R fold(Function<T, R> told, Function<Denied, R> denied) {
        return this instanceof Told<T> answer ? told.apply(answer.what()) : denied.apply(((Forbidden<T>) this).why());
    }

    record Told<T>(T what) implements Disclosure<T> {}

    record Forbidden<T>(Denied why) implements Disclosure<T> {}
}
