package dk.sigtepunkt.attachments.internal.bytes;

import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.IOException;

/** Why a reader does not take a file; ends its reading at once. */
public final class FileRefusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final FileFault fault;
    private final String detail;

    /** @param detail where or what it is, in Danish, as the fault's sentence quotes it; empty for nothing */
    public FileRefusal(FileFault fault, String detail) {
        super(fault + " " + detail);
        this.fault = fault;
        this.detail = detail;
    }

    public FileFault fault() {
        return fault;
    }

    public String detail() {
        return detail;
    }
}
