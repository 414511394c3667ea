package dk.sigtepunkt.reporting.seal;

import java.util.Arrays;
import java.util.Optional;

/** How a part is not to be read; codes stand in files: they stay. */
public enum Withholding {
    /** Held back; whoever has the original can open it. */
    CLOSED("closed"),
    /** Gone, and it stays so. */
    ERASED("erased");

    private final String code;

    Withholding(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Withholding> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
