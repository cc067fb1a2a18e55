package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of ISO/IEC 29500 transitional, with pictures and VML, as {@code poi-ooxml-full} carries them. */
final class Schemas {

    private static final String DIRECTORY = "/org/apache/poi/schemas/ooxml/src/";
    private static final String XML_NAMESPACE_SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space" type="xs:NCName"/>
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;

    private static final Schema SCHEMA = schema(
            "wml.xsd", "dml-picture.xsd", "vml-main.xsd", "vml-officeDrawing.xsd", "vml-wordprocessingDrawing.xsd");
    private static final Schema RELATIONSHIPS = schema("opc-relationships.xsd");

    private Schemas() {}

    /** What the schemas find wrong with a part; empty if nothing. */
    static List<String> faults(String name, byte[] part) {
        List<String> faults = new ArrayList<>();
        Validator validator = (name.endsWith(".rels") ? RELATIONSHIPS : SCHEMA).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
                faults.add(name + ": " + problem.getMessage());
            }

            @Override
            public void error(SAXParseException problem) {
                warning(problem);
            }

            @Override
            public void fatalError(SAXParseException problem) {
                warning(problem);
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        } catch (SAXException | IOException e) {
            faults.add(name + ": " + e.getMessage());
        }
        return faults;
    }

    private static Schema schema(String... files) {
        try {
            DOMImplementationLS dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false); // for lists of 5,000 and more
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                LSInput input = dom.createLSInput();
                if (XMLConstants.XML_NS_URI.equals(namespace)) {
                    input.setCharacterStream(new StringReader(XML_NAMESPACE_SCHEMA));
                } else {
                    input.setSystemId(url(systemId).toString());
                }
                return input;
            });
            return factory.newSchema(Stream.of(files)
                    .map(file -> new StreamSource(url(file).toString()))
                    .toArray(Source[]::new));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static URL url(String file) {
        URL url = Schemas.class.getResource(DIRECTORY + file.substring(file.lastIndexOf('/') + 1));
        if (url == null) {
            throw new AssertionError("no " + file);
        }
        return url;
    }
}
