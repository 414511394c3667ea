package dk.sigtepunkt.committees.internal.refusal;

import java.nio.file.Path;

/** What is said of a committee that must be signed and is not, or of which nobody can tell. */
public interface SignatureWords {
    static SignatureWords danish() {
        return new DanishSignatureWords();
    }

    /** Without a word of the file. */
    String notRightlySigned();

    String changedSince();

    String notSigned(String entry);

    String signedByStranger(String signer);

    /** @param settings the name of the settings that say where the certificates are */
    Objection certificatesUnreadable(String certificates, String problem, String settings);

    /** For the log, without a full stop. */
    String trustedUnreadable(Path folder);

    Objection contentUnreadable(String problem);
}
