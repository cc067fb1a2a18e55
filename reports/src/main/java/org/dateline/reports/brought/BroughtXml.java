package org.dateline.reports.brought;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XML from a file that somebody brought: no document type, no entity, nothing from outside. The parser is the JDK's
 * own, whatever else is on the class path.
 */
public final class BroughtXml {

    /** The JDK's name for it: a reader that was closed reads the next file, with the names that it knows already. */
    private static final String USED_AGAIN = "reuse-instance";

    private BroughtXml() {}

    /** A factory of readers; one is for one thread, which closes each reader before it asks for another. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        if (factory.isPropertySupported(USED_AGAIN)) {
            factory.setProperty(USED_AGAIN, true);
        }
        return factory;
    }
}
