package dk.sigtepunkt.domain.attachments;

import java.util.Optional;
import java.util.stream.Stream;

/** What a file is by its content; never by its name or by what the sender called it. */
public enum AttachmentKind {
    JPEG("jpeg", "image/jpeg", "jpg"),
    PNG("png", "image/png", "png"),
    PDF("pdf", "application/pdf", "pdf"),
    TEXT("text", "text/plain;charset=UTF-8", "txt"),
    CSV("csv", "text/csv;charset=UTF-8", "csv"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private final String code;
    private final String mediaType;
    private final String ending;

    AttachmentKind(String code, String mediaType, String ending) {
        this.code = code;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public static Optional<AttachmentKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** As it is stored and as programs read it. */
    public String code() {
        return code;
    }

    /** As it is served, with its character set. */
    public String mediaType() {
        return mediaType;
    }

    /** Of the name it is served under, without the full stop. */
    public String ending() {
        return ending;
    }

    /** Whether it is shown in a page, and so must be told in words. */
    public boolean picture() {
        return this == JPEG || this == PNG;
    }
}
