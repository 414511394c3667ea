package dk.sigtepunkt.attachments.internal;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.attachments.internal.office.OfficeFile;
import dk.sigtepunkt.attachments.internal.pdf.PdfFile;
import dk.sigtepunkt.attachments.internal.picture.JpegFile;
import dk.sigtepunkt.attachments.internal.picture.PngFile;
import dk.sigtepunkt.attachments.internal.text.TextFile;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.AttachmentWords;
import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.attachments.FileInspector;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.Inspection;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.PersonalNumbers;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the first bytes which reader is the right one; the name is only what the file is served under. */
@Component(service = FileInspector.class)
public final class ContentInspector implements FileInspector {
    private static final AttachmentWords WORDS = AttachmentWords.in(Danish.LOCALE);

    @Activate
    public ContentInspector() {}

    @Override
    public Inspection inspect(Artifact handed) {
        try {
            return new Inspection.Accepted(accepted(handed.name(), handed.bytes()));
        } catch (FileRefusal refusal) {
            return new Inspection.Refused(refusal.fault(), WORDS.sentence(refusal.fault(), refusal.detail()));
        }
    }

    private static InspectedFile accepted(String name, byte[] bytes) throws FileRefusal {
        if (bytes.length == 0) {
            throw new FileRefusal(FileFault.EMPTY, "");
        }
        if (bytes.length > MOST_BYTES) {
            throw new FileRefusal(FileFault.TOO_LARGE, "");
        }
        if (PersonalNumbers.in(name)) {
            throw new FileRefusal(FileFault.PERSONAL_NUMBER, WORDS.itsName());
        }
        return switch (Sniffer.of(bytes)) {
            case JPEG -> file(AttachmentKind.JPEG, name, JpegFile.writtenAnew(bytes));
            case PNG -> file(AttachmentKind.PNG, name, PngFile.writtenAnew(bytes));
            case PDF -> {
                PdfTraits traits = PdfFile.traits(bytes);
                yield new InspectedFile(
                        AttachmentKind.PDF,
                        new Artifact(HarmlessNames.harmless(name, AttachmentKind.PDF), bytes),
                        Optional.of(traits));
            }
            case ZIP -> file(OfficeFile.kind(bytes), name, bytes);
            case TEXT -> file(TextFile.kind(bytes), name, bytes);
        };
    }

    private static InspectedFile file(AttachmentKind kind, String name, byte[] bytes) {
        return new InspectedFile(kind, new Artifact(HarmlessNames.harmless(name, kind), bytes), Optional.empty());
    }
}
