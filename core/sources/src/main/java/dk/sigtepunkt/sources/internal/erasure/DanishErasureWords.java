package dk.sigtepunkt.sources.internal.erasure;

import java.nio.file.Path;

final class DanishErasureWords implements ErasureWords {
    @Override
    public String mark() {
        return "De dokumenter, som version 1.0.0 havde gemt af afviste filer, er slettet i arkivet.\n";
    }

    @Override
    public String erased(int documents) {
        return "Det, der var gemt af afviste filer, er slettet (%d dokumenter)".formatted(documents);
    }

    @Override
    public String notYet(Path data) {
        return "Det, der er gemt af afviste filer i %s, kan ikke slettes endnu; det prøves ved næste start"
                .formatted(data);
    }
}
