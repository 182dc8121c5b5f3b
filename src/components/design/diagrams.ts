import type { DiagramKind } from '../../diagrams/compose.ts';
import type { diagramComponents } from '../mdx/components.ts';

/** One diagram of each kind, of the field's own matter. */
export const diagrams: { kind: DiagramKind; name: keyof typeof diagramComponents; caption: string; of: string }[] = [
  {
    kind: 'sequence',
    name: 'Sequence',
    caption: 'One association, from the call to the release.',
    of: `
      actors: CT (CT_NORTH1), Archive (ARCHIVE)
      CT -> Archive: opens a TCP connection to port 11112
      frame Association
        CT -> Archive: A-ASSOCIATE-RQ with three presentation contexts
        Archive --> CT: A-ASSOCIATE-AC [right]
        note Archive: refuses the context for dose reports: result 3, abstract syntax not supported [wrong]
        frame For each image
          CT -> Archive: C-STORE-RQ and the image, in P-DATA-TF
          Archive -> Archive: writes the object to its store
          Archive --> CT: C-STORE-RSP, status 0000H
        end
        CT -> Archive: A-RELEASE-RQ
        Archive --> CT: A-RELEASE-RP
      end
    `,
  },
  {
    kind: 'sequence',
    name: 'Sequence',
    caption: 'Scheduled Workflow, in short: from the order to images that are safe.',
    of: `
      actors: Order Placer, Order Filler, Modality, Image Manager and Archive
      Order Placer -> Order Filler: RAD-2 Placer Order Management
      Order Filler -> Image Manager and Archive: RAD-4 Procedure Scheduled
      Modality -> Order Filler: RAD-5 Query Modality Worklist
      Order Filler --> Modality: scheduled steps
      note Modality: the patient is examined
      Modality -> Image Manager and Archive: RAD-8 Modality Images Stored [key]
      Modality -> Image Manager and Archive: RAD-10 Storage Commitment
      pause some seconds, often a minute
      Image Manager and Archive --> Modality: every object is kept [right]
    `,
  },
  {
    kind: 'swimlane',
    name: 'Swimlane',
    caption: 'From the order to the image, and where an unknown patient goes another way.',
    of: `
      lanes: Referrer, RIS, Radiographer, Archive
      Referrer: Orders a chest radiograph
      RIS: Schedules it and gives an accession number
      ask = Radiographer: Is the patient on the worklist?
        no -> register
        yes -> expose
      register = RIS: Registers the patient and schedules the exam
        -> ask
      expose = Radiographer: Picks the entry and exposes
      Archive: Do the identifiers match the order?
        yes -> next
        no -> fix
      Archive: Keeps the study
        -> end
      fix = RIS: Puts it right before anybody reads it [wrong]
    `,
  },
  {
    kind: 'tree',
    name: 'Tree',
    caption: 'The information model of DICOM: what hangs on what, and what identifies it.',
    of: `
      Patient: Patient's Name (0010,0010); Patient ID (0010,0020)
        1..n Study: Study Instance UID (0020,000D); Accession Number (0008,0050)
          1..n Series: Series Instance UID (0020,000E); Modality (0008,0060)
            1..n Instance: SOP Instance UID (0008,0018); SOP Class UID (0008,0016) [key]
    `,
  },
  {
    kind: 'stack',
    name: 'Stack',
    caption: 'Two conversations over one network: DICOM and HL7 version 2.',
    of: `
      stack DICOM
        DIMSE: C-STORE, C-FIND and their like
        Upper Layer: associations and PDUs; port 104 or 11112
        TCP: a stream of bytes in order
        IP: packets from host to host
        Ethernet: frames on the wire
      stack HL7 v2
        Message: segments, fields, components
        MLLP: 0BH before, 1CH 0DH after; often port 2575
        TCP: a stream of bytes in order
        IP: packets from host to host
        Ethernet: frames on the wire
      wire: the hospital’s network
    `,
  },
  {
    kind: 'stack',
    name: 'Stack',
    caption: 'What wraps what on the wire.',
    of: `
      wraps
        Ethernet frame: addresses of two network cards
        IP packet: addresses of two hosts
        TCP segment: two ports and a place in the stream
        P-DATA-TF PDU: type 04H and a length
        Presentation data value: context ID and control header
        Piece of a DIMSE message: command or data set [key]
    `,
  },
  {
    kind: 'network',
    name: 'NetworkMap',
    caption: 'An imaging network: who opens a connection to whom, and on which port.',
    of: `
      zone Modalities: VLAN 120
        CT: 10.20.12.31
        Ultrasound: 10.20.12.44
      zone Servers: VLAN 10
        RIS: 10.20.1.5
        Engine: 10.20.1.8
        Archive: 10.20.1.10
      zone Reading: VLAN 30
        Viewer: 10.20.30.0/24
      CT -> Archive: DICOM 11112
      Ultrasound -> Archive: DICOM 11112
      CT -> RIS: worklist 104
      RIS -> Engine: HL7 2575
      Engine -> Archive: HL7 2575
      Viewer -> Archive: HTTPS 443
      Viewer -x RIS: SQL [wrong]
    `,
  },
  {
    kind: 'timeline',
    name: 'Timeline',
    caption: 'A morning without the archive, and the afternoon that puts it right.',
    of: `
      06:55..07:10 Nightly backup runs longer than it should [unsure]
      07:10 The archive’s disk is full; C-STORE fails with A700H [wrong]
      07:10..09:40 The scanners keep their images
      07:25 Downtime is declared; reading at the scanners
      gap 09:40..13:00 The store is enlarged and checked
      13:00 The archive takes objects again [right]
      13:00..14:30 The scanners send what waited
      14:45 Counts agree, study by study [right]
    `,
  },
  {
    kind: 'bytes',
    name: 'ByteLayout',
    caption: 'The head of an A-ASSOCIATE-RQ PDU (PS3.8 §9.3.2): 74 bytes, then items of varying length.',
    of: `
      1 PDU-type: 01 | A-ASSOCIATE-RQ
      1 Reserved: 00
      4 PDU-length: 00 00 00 CD | 205 bytes follow this field
      2 Protocol-version: 00 01 | bit 0 set: version 1
      2 Reserved: 00 00
      16 Called-AE-title: "ARCHIVE" | filled up with spaces [key]
      16 Calling-AE-title: "CT_NORTH1" | filled up with spaces [key]
      32 Reserved: 00*32
      n Variable items | application context, presentation contexts, user information
    `,
  },
  {
    kind: 'pipeline',
    name: 'Pipeline',
    caption: 'The greyscale pipeline, with the figures of a CT slice.',
    of: `
      value Stored values: 12 bits, 0 to 4095
      stage Modality LUT: rescale slope 1, intercept −1024 ~line
      value Hounsfield units: −1024 to 3071
      stage VOI LUT: window centre 40, width 400 ~window
      value Values of interest: −160 to 239 spread over the range
      stage Presentation LUT: shape IDENTITY ~line
      value P-Values
      stage Display: calibrated to the GSDF ~gamma
      value Luminance, in cd/m²
    `,
  },
  {
    kind: 'states',
    name: 'States',
    caption: 'The states of an association at the side that calls, without the aborts.',
    of: `
      Sta1: idle
      Sta4: awaiting the TCP connection
      Sta5: awaiting A-ASSOCIATE-AC or -RJ
      Sta6: ready for data transfer
      Sta7: awaiting A-RELEASE-RP
      Sta1 -> Sta4: A-ASSOCIATE request
      Sta4 -> Sta5: connected; A-ASSOCIATE-RQ is sent
      Sta5 -> Sta6: A-ASSOCIATE-AC [right]
      Sta5 -> Sta1: A-ASSOCIATE-RJ [wrong]
      Sta6 -> Sta7: A-RELEASE request
      Sta7 -> Sta1: A-RELEASE-RP
    `,
  },
];
