package dk.sigtepunkt.committees.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What is said after a disk or an upgrade has done harm, to the letter. */
class KeepingWordsTest {
    private static final Path COPY = Path.of("/data/committees/havn-1.0.0.jar");

    private final KeepingWords words = KeepingWords.danish();

    @Test
    void aDamagedCopyIsNamedWithWhatServesInstead() {
        assertThat(words.damaged("havn", COPY, Optional.empty()))
                .isEqualTo(
                        "havn: Den gemte fil committees/havn-1.0.0.jar i datamappen er beskadiget og kan ikke bruges."
                                + " Installér udvalgets fil igen.");
        assertThat(words.damaged("havn", COPY, Optional.of(words.servesMeanwhile(new Version("0.9.0")))))
                .isEqualTo(
                        "havn: Den gemte fil committees/havn-1.0.0.jar i datamappen er beskadiget og kan ikke bruges."
                                + " Imens vises version 0.9.0, som også er installeret. Installér udvalgets fil igen.");
        assertThat(words.earlierIsWhole(new Version("0.8.0"), COPY))
                .isEqualTo(
                        "Den tidligere version 0.8.0 ligger hel i committees/earlier/havn-1.0.0.jar og kan installeres.");
    }

    @Test
    void aCopyThatCannotComeBackIsNamed() {
        assertThat(words.cannotComeBack(COPY))
                .isEqualTo(
                        "Den gemte fil /data/committees/havn-1.0.0.jar kan ikke installeres igen; installér udvalgets fil"
                                + " igen.");
    }

    @Test
    void codeForOtherContractsIsNamedToWhoeverMayReadIt() {
        assertThat(BundleWords.danish().outdated("dk.x 1.0"))
                .isEqualTo(new Objection(
                        "Udvalgets kode er bygget mod en ældre udgave af kontrakterne (dk.x 1.0) og bruges ikke; indholdet"
                                + " gælder. Byg den igen mod kontrakterne i denne version, og installér den nye fil.",
                        "Udvalgets kode er bygget mod en ældre udgave af kontrakterne og bruges ikke; indholdet gælder."
                                + " Byg den igen mod kontrakterne i denne version, og installér den nye fil."));
    }
}
