package dk.sigtepunkt.sources.internal.archive;

import java.nio.file.Path;

final class DanishArchiveWords implements ArchiveWords {
    @Override
    public String notKept(Path folder) {
        return "Dokumentet kunne ikke gemmes i " + folder;
    }

    @Override
    public String notErased(Path folder) {
        return "Dokumentet kunne ikke slettes i " + folder;
    }

    @Override
    public String noName(String sha256) {
        return "»%s« er ikke et dokuments SHA-256 (64 hextal)".formatted(sha256);
    }

    @Override
    public String damaged(String sha256) {
        return "Dokumentet %s i arkivet er beskadiget; hent kilden igen, eller læg det tilbage fra sikkerhedskopien."
                .formatted(sha256);
    }
}
