package dk.sigtepunkt.attachments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.Inspection;
import dk.sigtepunkt.domain.deployments.Artifact;

/** What the inspector says, as tests want to know it. */
public final class Inspected {
    private static final ContentInspector INSPECTOR = new ContentInspector();

    private Inspected() {}

    public static Inspection of(String name, byte[] bytes) {
        return INSPECTOR.inspect(new Artifact(name, bytes));
    }

    public static InspectedFile taken(String name, byte[] bytes) {
        return of(name, bytes).fold(file -> file, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    public static byte[] kept(String name, byte[] bytes) {
        return taken(name, bytes).stored().bytes();
    }

    public static void refused(FileFault fault, String said, byte[] bytes) {
        Inspection inspection = of("fil.pdf", bytes);
        assertThat(inspection).isInstanceOfSatisfying(Inspection.Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.sentence()).contains(said).endsWith(".");
        });
    }
}
