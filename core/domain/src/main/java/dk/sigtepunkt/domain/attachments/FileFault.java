package dk.sigtepunkt.domain.attachments;

import java.util.Locale;

/** Why a file is not taken. */
public enum FileFault {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_KIND,
    PROGRAM,
    MARKUP,
    ARCHIVE,
    TWO_IN_ONE,
    OTHER_PICTURE,
    PICTURE_TOO_LARGE,
    PICTURE_DAMAGED,
    PICTURE_COLOURS,
    PDF_DAMAGED,
    PDF_ENCRYPTED,
    PDF_ACTIVE,
    PDF_EMBEDDED,
    PDF_TOO_COMPLEX,
    OLD_OFFICE,
    OFFICE_DAMAGED,
    OFFICE_MACROS,
    OFFICE_EMBEDDED,
    OFFICE_EXTERNAL,
    OFFICE_TOO_LARGE,
    TEXT_ENCODING,
    PERSONAL_NUMBER,
    MALWARE,
    SCANNER_UNREACHABLE;

    /** Stable: programs tell faults apart by it, for example {@code file-too-large}. */
    public String code() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return name.startsWith("pdf-") || name.startsWith("picture-") || name.startsWith("office-")
                ? name
                : "file-" + name;
    }
}
