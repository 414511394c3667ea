package dk.sigtepunkt.attachments.internal.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;

/** Bytes that are looked through for marks. */
public final class Content {
    private static final byte[] ZIP_ENDS = {'P', 'K', 5, 6};
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final int HEAD = 1024;

    private Content() {}

    public static boolean startsWith(byte[] bytes, int... mark) {
        return at(bytes, 0, mark);
    }

    /** @param mark each as an unsigned byte */
    public static boolean at(byte[] bytes, int position, int... mark) {
        if (position < 0 || bytes.length - position < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[position + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** @param mark in ASCII */
    public static boolean at(byte[] bytes, int position, String mark) {
        return at(bytes, position, mark.chars().toArray());
    }

    /** @return where it is for the first time at or after {@code from} and before {@code to}; -1 for nowhere */
    public static int indexOf(byte[] bytes, byte[] mark, int from, int to) {
        int last = Math.min(to, bytes.length) - mark.length;
        for (int at = Math.max(0, from); at <= last; at++) {
            if (bytes[at] == mark[0] && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }

    public static boolean contains(byte[] bytes, String mark) {
        return indexOf(bytes, mark.getBytes(ISO_8859_1), 0, bytes.length) >= 0;
    }

    /** @return where it is for the last time, in the last {@code within} bytes; -1 for nowhere there */
    public static int lastIndexOf(byte[] bytes, byte[] mark, int within) {
        for (int at = bytes.length - mark.length; at >= Math.max(0, bytes.length - within); at--) {
            if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Text without regard to characters beyond ASCII, in small letters. */
    public static String ascii(byte[] bytes, int from, int to) {
        int start = Math.min(Math.max(0, from), bytes.length);
        int end = Math.min(Math.max(start, to), bytes.length);
        return new String(bytes, start, end - start, ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /**
     * What another program would take the bytes after a file's own end for.
     *
     * @return what it is, in Danish; empty when it is nothing of the kind
     */
    public static String second(byte[] bytes, int end) {
        if (indexOf(bytes, ZIP_ENDS, end, bytes.length) >= 0 || indexOf(bytes, ZIP_BEGINS, end, bytes.length) >= 0) {
            return "et arkiv";
        }
        String head = ascii(bytes, end, end + HEAD).strip();
        if (head.startsWith("mz") || head.startsWith("\u007felf") || head.startsWith("#!")) {
            return "et program";
        }
        if (head.contains("%pdf-")) {
            return "en PDF-fil";
        }
        return markup(head) ? "en side i kode" : "";
    }

    /** @param text in small letters */
    public static boolean markup(String text) {
        return text.contains("<script")
                || text.contains("<html")
                || text.contains("<svg")
                || text.contains("<iframe")
                || text.contains("<!doctype")
                || text.contains("<?php")
                || text.contains("<?xml");
    }
}
