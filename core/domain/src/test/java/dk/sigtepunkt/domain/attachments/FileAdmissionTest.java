package dk.sigtepunkt.domain.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.text.Danish;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileAdmissionTest {
    private static final Artifact HANDED = new Artifact("referat.txt", "Vi mødtes.".getBytes(UTF_8));
    private static final FileInspector TAKING =
            handed -> new Inspection.Accepted(new InspectedFile(AttachmentKind.TEXT, handed, Optional.empty()));

    private static FileAdmission admission(Scan scan) {
        return new FileAdmission(handed -> scan, TAKING);
    }

    private static FileFault fault(Inspection inspection) {
        return inspection.fold(
                file -> {
                    throw new AssertionError("taken: " + file);
                },
                Inspection.Refused::fault);
    }

    @Test
    void whatTheScannerAndTheInspectorLetThroughIsTaken() {
        assertThat(admission(new Scan.Clean()).judge(HANDED)).isInstanceOf(Inspection.Accepted.class);
    }

    @Test
    void whatTheScannerFindsIsNotLookedIntoAndItsNameIsSaid() {
        Inspection refused = admission(new Scan.Found("Eicar-Signature")).judge(HANDED);
        assertThat(fault(refused)).isEqualTo(FileFault.MALWARE);
        assertThat(refused.toString()).contains("Eicar-Signature");
    }

    @Test
    void noFileIsTakenWhileAScannerThatIsSetUpDoesNotAnswer() {
        assertThat(fault(admission(new Scan.Unreachable()).judge(HANDED))).isEqualTo(FileFault.SCANNER_UNREACHABLE);
    }

    @Test
    void whatIsTooLargeReachesNeither() {
        FileAdmission admission = new FileAdmission(
                handed -> {
                    throw new AssertionError("scanned");
                },
                TAKING);
        assertThat(fault(admission.judge(new Artifact("stor.txt", new byte[FileInspector.MOST_BYTES + 1]))))
                .isEqualTo(FileFault.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasACodeOfItsOwnAndASentence(FileFault fault) {
        String sentence = AttachmentWords.in(Danish.LOCALE).sentence(fault, "her");
        assertThat(sentence).endsWith(".").isNotEqualTo(fault.code()).doesNotContain("%s");
        assertThat(fault.code()).matches("[a-z]+(-[a-z0-9]+)+");
    }

    @Test
    void noTwoFaultsHaveTheSameCode() {
        Set<String> codes = new HashSet<>();
        for (FileFault fault : FileFault.values()) {
            assertThat(codes.add(fault.code())).as(fault.code()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAWordAndIsFoundByItsCode(AttachmentKind kind) {
        assertThat(AttachmentKind.find(kind.code())).contains(kind);
        assertThat(AttachmentWords.in(Danish.LOCALE).kind(kind)).isNotEqualTo(kind.code());
    }
}
