package dk.sigtepunkt.domain.figures;

/** An idempotency key came again with other content. */
public final class KeyReusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyReusedException(String key) {
        super("the key was used for other content: " + key);
    }
}
