package dk.sigtepunkt.domain.figures;

/** An idempotency key came again with other content. */
public final class KeyReusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyReusedException(String key) {
        super("Nøglen »%s« er allerede brugt til et andet indhold; brug en ny nøgle".formatted(key));
    }
}
