package dk.sigtepunkt.domain.attachments;

import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.text.Danish;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a file goes through before it is kept: the scanner, then the look into it. Keeps nothing itself. */
@Component(service = FileAdmission.class)
public final class FileAdmission {
    private static final AttachmentWords WORDS = AttachmentWords.in(Danish.LOCALE);

    private final MalwareScanner scanner;
    private final FileInspector inspector;
    /** One file at a time: what one may take of the memory is bounded, what many would is not. */
    private final Lock one = new ReentrantLock(true);

    @Activate
    public FileAdmission(@Reference MalwareScanner scanner, @Reference FileInspector inspector) {
        this.scanner = scanner;
        this.inspector = inspector;
    }

    public Inspection judge(Artifact handed) {
        if (handed.size() > FileInspector.MOST_BYTES) {
            return refused(FileFault.TOO_LARGE, "");
        }
        Scan scan = scanner.scan(handed);
        if (scan instanceof Scan.Found found) {
            return refused(FileFault.MALWARE, found.name());
        }
        if (scan instanceof Scan.Unreachable) {
            return refused(FileFault.SCANNER_UNREACHABLE, "");
        }
        one.lock();
        try {
            return inspector.inspect(handed);
        } finally {
            one.unlock();
        }
    }

    private static Inspection refused(FileFault fault, String detail) {
        return new Inspection.Refused(fault, WORDS.sentence(fault, detail));
    }
}
