package dk.sigtepunkt.persistence.internal.database;

import java.util.function.Function;

/** Finds the constant behind a stored code. */
public final class StoredCodes {
    private StoredCodes() {}

    public static <T> T find(T[] constants, Function<T, String> code, String wanted) {
        for (T constant : constants) {
            if (code.apply(constant).equals(wanted)) {
                return constant;
            }
        }
        throw new IllegalStateException("databasen har den ukendte kode »%s«".formatted(wanted));
    }
}
