package dk.sigtepunkt.attachments.internal.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a small XML part with their attributes, without anything being fetched or expanded for it. */
final class Markup {
    /** @param name without its namespace */
    record Element(String name, Map<String, String> attributes) {
        Element {
            attributes = Map.copyOf(attributes);
        }

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }
    }

    private Markup() {}

    /** @throws IOException when it is not well formed */
    static List<Element> elements(byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Element> elements = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    elements.add(element(reader));
                }
            }
            return elements;
        } catch (XMLStreamException malformed) {
            throw new IOException("not well formed", malformed);
        }
    }

    private static Element element(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Element(reader.getLocalName(), attributes);
    }
}
