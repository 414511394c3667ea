package dk.sigtepunkt.attachments.internal;

import dk.sigtepunkt.attachments.internal.bytes.Content;
import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;

/** Which family of files the first bytes belong to; what is none that is taken is refused here. */
enum Sniffer {
    JPEG,
    PNG,
    PDF,
    ZIP,
    TEXT;

    private static final int TAR_MARK = 257;
    private static final int BRAND = 4;
    private static final int PE_HEADER = 0x3C;

    static Sniffer of(byte[] bytes) throws FileRefusal {
        if (Content.startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (Content.startsWith(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (Content.at(bytes, 0, "%PDF-")) {
            return PDF;
        }
        if (Content.startsWith(bytes, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        refusePrograms(bytes);
        refusePictures(bytes);
        refuseArchives(bytes);
        if (Content.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefusal(FileFault.OLD_OFFICE, "");
        }
        return TEXT;
    }

    private static void refusePrograms(byte[] bytes) throws FileRefusal {
        if (Content.startsWith(bytes, 'M', 'Z') && (bytes.length <= PE_HEADER || binary(bytes))) {
            throw new FileRefusal(FileFault.PROGRAM, "Windows");
        }
        if (Content.startsWith(bytes, 0x7F, 'E', 'L', 'F')) {
            throw new FileRefusal(FileFault.PROGRAM, "Linux");
        }
        if (Content.startsWith(bytes, 0xCF, 0xFA, 0xED, 0xFE) || Content.startsWith(bytes, 0xFE, 0xED, 0xFA)) {
            throw new FileRefusal(FileFault.PROGRAM, "macOS");
        }
        if (Content.startsWith(bytes, 0xCA, 0xFE, 0xBA, 0xBE)) {
            throw new FileRefusal(FileFault.PROGRAM, "Java");
        }
        if (Content.at(bytes, 0, "#!")) {
            throw new FileRefusal(FileFault.PROGRAM, "script");
        }
        if (Content.at(bytes, 0, "%!PS")) {
            throw new FileRefusal(FileFault.PROGRAM, "PostScript");
        }
        if (Content.startsWith(bytes, 0x4C, 0, 0, 0, 1, 0x14, 2, 0)) {
            throw new FileRefusal(FileFault.PROGRAM, "genvej");
        }
    }

    private static boolean binary(byte[] bytes) {
        for (int at = 0; at < PE_HEADER; at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static void refusePictures(byte[] bytes) throws FileRefusal {
        if (Content.at(bytes, 0, "GIF8")) {
            throw new FileRefusal(FileFault.OTHER_PICTURE, "GIF");
        }
        if (Content.at(bytes, 0, "RIFF") && Content.at(bytes, 2 * BRAND, "WEBP")) {
            throw new FileRefusal(FileFault.OTHER_PICTURE, "WebP");
        }
        if (Content.startsWith(bytes, 'I', 'I', '*', 0) || Content.startsWith(bytes, 'M', 'M', 0, '*')) {
            throw new FileRefusal(FileFault.OTHER_PICTURE, "TIFF");
        }
        if (Content.startsWith(bytes, 'B', 'M') && Content.at(bytes, 6, 0, 0, 0, 0)) {
            throw new FileRefusal(FileFault.OTHER_PICTURE, "BMP");
        }
        for (String brand : new String[] {"heic", "heix", "hevc", "mif1", "msf1", "avif"}) {
            if (Content.at(bytes, BRAND, "ftyp" + brand)) {
                throw new FileRefusal(FileFault.OTHER_PICTURE, brand.equals("avif") ? "AVIF" : "HEIC");
            }
        }
    }

    private static void refuseArchives(byte[] bytes) throws FileRefusal {
        if (Content.startsWith(bytes, 'P', 'K', 5, 6)) {
            throw new FileRefusal(FileFault.ARCHIVE, "zip");
        }
        if (Content.startsWith(bytes, 0x1F, 0x8B)) {
            throw new FileRefusal(FileFault.ARCHIVE, "gzip");
        }
        if (Content.startsWith(bytes, '7', 'z', 0xBC, 0xAF)) {
            throw new FileRefusal(FileFault.ARCHIVE, "7z");
        }
        if (Content.at(bytes, 0, "Rar!")) {
            throw new FileRefusal(FileFault.ARCHIVE, "rar");
        }
        if (Content.at(bytes, TAR_MARK, "ustar")) {
            throw new FileRefusal(FileFault.ARCHIVE, "tar");
        }
    }
}
