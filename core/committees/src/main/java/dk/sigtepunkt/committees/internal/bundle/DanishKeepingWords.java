package dk.sigtepunkt.committees.internal.bundle;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

final class DanishKeepingWords implements KeepingWords {
    @Override
    public String console() {
        return "konsollen";
    }

    @Override
    public String damaged(String name, Path copy, Optional<String> instead) {
        return "%s: Den gemte fil committees/%s i datamappen er beskadiget og kan ikke bruges. %sInstallér udvalgets fil igen."
                .formatted(
                        name,
                        copy.getFileName(),
                        instead.map(sentence -> sentence + " ").orElse(""));
    }

    @Override
    public String servesMeanwhile(Version version) {
        return "Imens vises version %s, som også er installeret.".formatted(version);
    }

    @Override
    public String earlierIsWhole(Version version, Path copy) {
        return "Den tidligere version %s ligger hel i committees/earlier/%s og kan installeres."
                .formatted(version, copy.getFileName());
    }

    @Override
    public String cannotComeBack(Path copy) {
        return "Den gemte fil %s kan ikke installeres igen; installér udvalgets fil igen.".formatted(copy);
    }

    @Override
    public String mended(Path copy) {
        return "%s var beskadiget og er gemt igen fra det udvalg, der er installeret".formatted(copy);
    }

    @Override
    public String bothDamaged(Path copy) {
        return "%s er beskadiget, og det installerede udvalg kan heller ikke læses".formatted(copy);
    }

    @Override
    public String updateNotKept(Bundle bundle) {
        return "Opdateringen af %s kan ikke gemmes og er væk efter en opgradering".formatted(bundle);
    }

    @Override
    public String notSetAside(Path copy) {
        return "%s kan ikke lægges til side".formatted(copy);
    }

    @Override
    public String notKept(KeptBundles.Identity bundle, Path folder) {
        return "%s kan ikke gemmes i %s og skal installeres igen efter en opgradering".formatted(bundle, folder);
    }

    @Override
    public String notMovedToEarlier(Path copy) {
        return "%s kan ikke flyttes til de tidligere udgaver".formatted(copy);
    }

    @Override
    public String folderUnreadable(Path folder) {
        return "%s kan ikke læses; udvalg, som er installeret i drift, mangler".formatted(folder);
    }

    @Override
    public String provenanceUnreadable(Path description) {
        return "%s kan ikke læses; hvem der installerede udvalget, er glemt".formatted(description);
    }

    @Override
    public String notDeleted(Path file) {
        return "%s kan ikke slettes".formatted(file);
    }

    @Override
    public String noJar(Path file) {
        return "%s er ikke en læselig jar-fil".formatted(file);
    }

    @Override
    public String leaves(String file) {
        return "%s er ikke længere installeret".formatted(file);
    }

    @Override
    public String comesBack(Path copy) {
        return "%s er installeret igen fra datamappen".formatted(copy.getFileName());
    }

    @Override
    public String doesNotComeBack(Path copy) {
        return "%s kan ikke installeres fra datamappen".formatted(copy);
    }
}
