package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.attachments.AttachmentFiles;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the files of findings in step with what is written of them: none is missing that somebody may still ask for, and none
 * stays that nobody may. One write at a time, since several findings may have the same file.
 */
@Component(service = EvidenceFiles.class)
public final class EvidenceFiles {
    private final EvidenceStore store;
    private final AttachmentFiles files;

    @Activate
    public EvidenceFiles(@Reference EvidenceStore store, @Reference AttachmentFiles files) {
        this.store = store;
        this.files = files;
    }

    /**
     * The file first, then what names it.
     *
     * @param write whether it was kept
     */
    synchronized boolean with(Artifact file, BooleanSupplier write) {
        files.keep(file);
        try {
            return write.getAsBoolean();
        } finally {
            removeUnnamed(Set.of(file.sha256()));
        }
    }

    /** What is written first, then the files that only it had named. */
    synchronized boolean without(KeptEvidence before, BooleanSupplier write) {
        boolean kept = write.getAsBoolean();
        if (kept) {
            removeUnnamed(before.everyDigest());
        }
        return kept;
    }

    /**
     * The files first, then what was written: who asks for a story to be taken back must not find its pictures left behind when
     * the server falls in between. What is not kept after all gets its files back.
     */
    synchronized boolean erased(KeptEvidence before, BooleanSupplier write) {
        Set<String> own = new HashSet<>(before.everyDigest());
        store.all().stream()
                .filter(one -> one.number() != before.number())
                .forEach(one -> own.removeAll(one.digests()));
        List<Artifact> held = new ArrayList<>();
        own.forEach(digest -> files.find(digest, "").ifPresent(held::add));
        own.forEach(files::remove);
        boolean kept = false;
        try {
            kept = write.getAsBoolean();
            return kept;
        } finally {
            if (!kept) {
                held.forEach(files::keep);
            }
        }
    }

    private void removeUnnamed(Set<String> digests) {
        Set<String> unnamed = new HashSet<>(digests);
        store.all().forEach(one -> unnamed.removeAll(one.digests()));
        unnamed.forEach(files::remove);
    }
}
