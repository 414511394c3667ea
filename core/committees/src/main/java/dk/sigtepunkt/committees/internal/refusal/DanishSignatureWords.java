package dk.sigtepunkt.committees.internal.refusal;

import java.nio.file.Path;

final class DanishSignatureWords implements SignatureWords {
    @Override
    public String notRightlySigned() {
        return "Filen er ikke rigtigt signeret af en, som serveren stoler på.";
    }

    @Override
    public String changedSince() {
        return "Signaturen passer ikke til indholdet; filen er ændret, efter at den blev signeret.";
    }

    @Override
    public String notSigned(String entry) {
        return "Filen er ikke signeret (»%s« er uden signatur), og serveren kræver det.".formatted(entry);
    }

    @Override
    public String signedByStranger(String signer) {
        return "Filen er signeret af en, som serveren ikke stoler på: %s.".formatted(signer);
    }

    @Override
    public Objection certificatesUnreadable(String certificates, String problem, String settings) {
        return new Objection(
                "Udvalg skal være signeret, men certifikaterne i »%s« kan ikke læses (%s). Ret trustedCertificates i etc/%s.cfg."
                        .formatted(certificates, problem, settings),
                "Udvalg skal være signeret, men serverens certifikater kan ikke læses.");
    }

    @Override
    public String trustedUnreadable(Path folder) {
        return "Certifikaterne i %s eller i trustedCertificates kan ikke læses; ingen signatur tæller, før de er rettet"
                .formatted(folder);
    }

    @Override
    public Objection contentUnreadable(String problem) {
        return new Objection(
                "Udvalg skal være signeret, men bundlets indhold kan ikke læses (%s). Installér det igen."
                        .formatted(problem),
                "Udvalg skal være signeret, men bundlets indhold kan ikke læses. Installér det igen.");
    }
}
