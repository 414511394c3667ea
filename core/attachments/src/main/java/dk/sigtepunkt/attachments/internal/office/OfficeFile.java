package dk.sigtepunkt.attachments.internal.office;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An Office document (ECMA-376): a zip that says itself what it is, with nothing in it that runs or is fetched. */
public final class OfficeFile {
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_BYTES = 150L * 1024 * 1024;

    private final ZipDirectory directory;
    private final Set<String> names = new HashSet<>();
    private Optional<AttachmentKind> kind = Optional.empty();
    private long unpacked;

    private OfficeFile(ZipDirectory directory) {
        this.directory = directory;
    }

    public static AttachmentKind kind(byte[] bytes) throws FileRefusal {
        OfficeFile file = new OfficeFile(ZipDirectory.of(bytes));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return file.read(zip);
        } catch (FileRefusal refusal) {
            throw refusal;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw damaged("arkivet i den er ikke til at læse");
        }
    }

    private AttachmentKind read(ZipInputStream zip) throws IOException {
        if (!directory.names().contains(TYPES)) {
            throw new FileRefusal(FileFault.ARCHIVE, "zip");
        }
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (!names.add(name)
                    || names.size() > MOST_ENTRIES
                    || !directory.names().contains(name)) {
                throw damaged("arkivets indhold modsiger dets liste");
            }
            assertName(name);
            part(name, zip);
        }
        if (!names.equals(directory.names())) {
            throw damaged("arkivets indhold modsiger dets liste");
        }
        return kind.orElseThrow(() -> new FileRefusal(FileFault.UNKNOWN_KIND, ""));
    }

    private static void assertName(String name) throws FileRefusal {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("/") || small.contains("..") || small.contains("\\") || small.contains(":")) {
            throw damaged("en del af den hedder noget, der fører ud af den");
        }
        if (small.contains("vbaproject")
                || small.contains("vbadata")
                || small.contains("/activex/")
                || small.contains("/macrosheets/")) {
            throw new FileRefusal(FileFault.OFFICE_MACROS, last(name));
        }
        if (small.contains("/embeddings/") || small.endsWith(".exe") || small.endsWith(".dll")) {
            throw new FileRefusal(FileFault.OFFICE_EMBEDDED, last(name));
        }
        if (small.contains("/externallinks/") || small.endsWith("/connections.xml")) {
            throw new FileRefusal(FileFault.OFFICE_EXTERNAL, last(name));
        }
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private void part(String name, ZipInputStream zip) throws IOException {
        PartReader reader = new PartReader(name);
        unpacked += reader.read(zip, MOST_BYTES - unpacked);
        if (name.equals(TYPES)) {
            kind = Optional.of(ContentTypes.kind(reader.kept()));
        } else if (name.endsWith(".rels")) {
            Relationships.assertOwn(reader.kept());
        }
    }

    static FileRefusal damaged(String how) {
        return new FileRefusal(FileFault.OFFICE_DAMAGED, how);
    }
}
