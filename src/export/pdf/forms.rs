//! A PDF whose places to write are links to `field:KEY` becomes a PDF form.
//!
//! In comes a tagged PDF as Typst writes it; out goes the same document with a form field for every such link, still PDF/UA-1,
//! empty as well as filled in. The page has drawn the boxes, circles and squares; a field brings only what is put into them.
//!
//! Knows no course, no template and no page's text, and is the only file that knows of `lopdf`. When Typst writes forms
//! itself, this file goes.
//!
//! Forms are those of ISO 32000-1, 12.7; how they are tagged says ISO 14289-1 (PDF/UA-1), 7.18.

use super::document::{Spot, SpotKind};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary, text_string};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The address of a link that stands for a field, before its key.
const SCHEME: &[u8] = b"field:";

/// What is typed is set in this size, in points, unless its box is too low.
const TEXT_SIZE: f32 = 11.0;

/// From line to line, in sizes: what viewers take from the form's font.
const LINE_PITCH: f32 = 1.424;

/// Flags of an annotation and of fields (ISO 32000-1, tables 165, 226 and 228).
const PRINT: i64 = 1 << 2;
const MULTILINE: i64 = 1 << 12;
const NO_TOGGLE_TO_OFF: i64 = 1 << 14;
const RADIO: i64 = 1 << 15;

/// `pdf` with every link to `field:KEY` made a form field; KEY is the index into `spots`.
///
/// A text of one place is a field named `Spot::field`; several places are fields `1`, `2`, … below that name. Squares are check
/// boxes named by their options below the field's name. Circles are one radio field whose values are the options. `/Fields` are
/// in the order of `spots`; a spot without a link is no field. Of a place that a page break cut in two the first piece becomes the
/// field, and of one whose lines were broken the largest: what is typed stands once.
///
/// The same input gives the same bytes, and `pdf` itself where no link is a field. Fails, in words, where `pdf` cannot be read,
/// a key is no index of `spots`, or such a link is not tagged.
pub(super) fn fillable(pdf: &[u8], spots: &[Spot]) -> Result<Vec<u8>, String> {
    made(pdf, spots).map_err(|Refusal(why)| why)
}

/// Why a PDF cannot become a form.
#[derive(Debug)]
struct Refusal(String);

impl From<lopdf::Error> for Refusal {
    fn from(why: lopdf::Error) -> Self {
        Self(format!("the PDF is not what Typst writes: {why}"))
    }
}

type Outcome<T> = Result<T, Refusal>;

fn made(pdf: &[u8], spots: &[Spot]) -> Outcome<Vec<u8>> {
    let mut file = Document::load_mem(pdf)?;
    let places = take_places(&mut file, spots.len())?;
    if places.is_empty() {
        return Ok(pdf.to_vec());
    }
    tag(&mut file, spots, &places)?;
    let mut form = Form::new(file)?;
    let fields = groups(spots, &places).iter().map(|group| form.field(group)).collect::<Outcome<Vec<_>>>()?;
    let mut file = form.finish(fields)?;
    let mut bytes = Vec::with_capacity(pdf.len() * 2);
    file.save_to(&mut bytes).map_err(|why| Refusal(format!("the form cannot be written: {why}")))?;
    Ok(bytes)
}

// ---- where the links are ----

/// One place on a page, by the number of its annotation.
struct Place {
    page: ObjectId,
    annotation: ObjectId,
    area: Area,
}

/// Left, bottom, right, top, in points.
#[derive(Clone, Copy)]
struct Area([f32; 4]);

impl Area {
    /// Of any two opposite corners, or more.
    fn around(points: &[f32]) -> Self {
        let (mut least, mut most) = ([f32::MAX; 2], [f32::MIN; 2]);
        for (index, value) in points.iter().enumerate() {
            least[index % 2] = least[index % 2].min(*value);
            most[index % 2] = most[index % 2].max(*value);
        }
        Self([least[0], least[1], most[0], most[1]])
    }

    /// Without the line that the page draws around it, and with some room at both ends: viewers write from edge to edge.
    fn inside(self) -> Self {
        let Self([left, bottom, right, top]) = self;
        let (side, edge) = (2.0_f32.min(self.width() / 8.0), 0.5_f32.min(self.height() / 8.0));
        Self([left + side, bottom + edge, right - side, top - edge])
    }

    fn width(self) -> f32 {
        self.0[2] - self.0[0]
    }

    fn height(self) -> f32 {
        self.0[3] - self.0[1]
    }

    fn size(self) -> f32 {
        self.width() * self.height()
    }
}

/// The places by key. Pieces of a place after its first are taken out of the file.
fn take_places(file: &mut Document, count: usize) -> Outcome<BTreeMap<usize, Place>> {
    let mut places = BTreeMap::new();
    for page in file.get_pages().into_values() {
        let mut kept = Vec::new();
        let mut further = Vec::new();
        for annotation in annotations(file, page)? {
            let Some((id, key)) = field_link(file, &annotation, count)? else {
                kept.push(annotation);
                continue;
            };
            if places.contains_key(&key) {
                further.push(id);
                continue;
            }
            places.insert(key, Place { page, annotation: id, area: area(file, id)? });
            kept.push(annotation);
        }
        if further.is_empty() {
            continue;
        }
        file.get_object_mut(page)?.as_dict_mut()?.set("Annots", kept);
        for id in further {
            file.objects.remove(&id);
        }
    }
    Ok(places)
}

fn annotations(file: &Document, page: ObjectId) -> Outcome<Vec<Object>> {
    let page = file.get_dictionary(page)?;
    match page.get_deref(b"Annots", file) {
        Ok(annotations) => Ok(annotations.as_array()?.clone()),
        Err(_) => Ok(Vec::new()),
    }
}

/// The annotation's number and its key, if it is a link to a field.
fn field_link(file: &Document, annotation: &Object, count: usize) -> Outcome<Option<(ObjectId, usize)>> {
    let (id, annotation) = file.dereference(annotation)?;
    let Some(key) = address(file, annotation).and_then(|address| address.strip_prefix(SCHEME)) else {
        return Ok(None);
    };
    let key = String::from_utf8_lossy(key);
    let known = key.parse().ok().filter(|key| *key < count);
    let known = known.ok_or_else(|| Refusal(format!("`field:{key}` names none of its {count} places to fill")))?;
    let id = id.ok_or_else(|| Refusal(format!("the link to `field:{key}` is not an object of its own")))?;
    Ok(Some((id, known)))
}

fn address<'a>(file: &'a Document, annotation: &'a Object) -> Option<&'a [u8]> {
    let annotation = annotation.as_dict().ok()?;
    let link = annotation.get(b"Subtype").and_then(Object::as_name).ok()? == b"Link";
    let action = annotation.get_deref(b"A", file).and_then(Object::as_dict).ok().filter(|_| link)?;
    action.get_deref(b"URI", file).and_then(Object::as_str).ok()
}

/// A link around a broken line has four corners for each piece; the largest piece is where there is room to write.
fn area(file: &Document, annotation: ObjectId) -> Outcome<Area> {
    let annotation = file.get_dictionary(annotation)?;
    let pieces = numbers(file, annotation, b"QuadPoints").unwrap_or_default();
    let pieces: Vec<Area> = pieces.chunks_exact(8).map(Area::around).collect();
    let largest = pieces.iter().map(|piece| piece.size()).fold(0.0, f32::max);
    // The first where several are of one size, give or take what rounding does.
    if let Some(area) = pieces.into_iter().find(|piece| piece.size() >= 0.99 * largest) {
        return Ok(area);
    }
    let corners = numbers(file, annotation, b"Rect")?;
    match corners.len() {
        4 => Ok(Area::around(&corners)),
        found => Err(Refusal(format!("a link has {found} numbers for its corners, not 4"))),
    }
}

fn numbers(file: &Document, dictionary: &Dictionary, name: &[u8]) -> lopdf::Result<Vec<f32>> {
    dictionary.get_deref(name, file)?.as_array()?.iter().map(|number| file.dereference(number)?.1.as_float()).collect()
}

// ---- the structure tree ----

/// Makes the `Link` around each place a `Form`, which may hold its widget and nothing else (ISO 14289-1, 7.18.4).
fn tag(file: &mut Document, spots: &[Spot], places: &BTreeMap<usize, Place>) -> Outcome<()> {
    let elements = elements_of_annotations(file);
    for element in elements.values() {
        let_go(file, *element)?;
    }
    for (key, place) in places {
        let untagged = || Refusal(format!("the link to `field:{key}` is not tagged"));
        let element = *elements.get(&place.annotation).ok_or_else(untagged)?;
        let children = children(file.get_dictionary(element)?);
        let form = match children.len() {
            1 => element,
            _ => form_within(file, element, children, place.annotation)?,
        };
        let form = file.get_object_mut(form)?.as_dict_mut()?;
        form.set("S", "Form");
        form.set("Alt", text_string(&full_name(&spots[*key])));
    }
    Ok(())
}

/// Takes the pieces that are gone out of a `Link`. One that held nothing else means nothing any more.
fn let_go(file: &mut Document, element: ObjectId) -> Outcome<()> {
    let all = children(file.get_dictionary(element)?);
    let stays = |child: &Object| annotation_of(file, child).is_none_or(|id| file.has_object(id));
    let kept: Vec<Object> = all.iter().filter(|child| stays(child)).cloned().collect();
    if kept.len() == all.len() {
        return Ok(());
    }
    let element = file.get_object_mut(element)?.as_dict_mut()?;
    if kept.is_empty() {
        element.set("S", "NonStruct");
    }
    element.set("K", kept);
    Ok(())
}

/// Which structure element holds which annotation.
fn elements_of_annotations(file: &Document) -> BTreeMap<ObjectId, ObjectId> {
    let mut elements = BTreeMap::new();
    for (id, object) in &file.objects {
        let Ok(element) = object.as_dict() else { continue };
        if element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Link") {
            let held = children(element).into_iter().filter_map(|child| annotation_of(file, &child));
            elements.extend(held.map(|annotation| (annotation, *id)));
        }
    }
    elements
}

/// `/K` is a list, or its one entry alone.
fn children(element: &Dictionary) -> Vec<Object> {
    match element.get(b"K") {
        Ok(Object::Array(children)) => children.clone(),
        Ok(child) => vec![child.clone()],
        Err(_) => Vec::new(),
    }
}

/// What an object reference (`/OBJR`; ISO 32000-1, 14.7.4.3) refers to.
fn annotation_of(file: &Document, child: &Object) -> Option<ObjectId> {
    let child = file.dereference(child).ok()?.1.as_dict().ok()?;
    child.get(b"Obj").and_then(Object::as_reference).ok()
}

/// Words stand within the link. They stay where they are, in an element without a meaning of its own, and the widget gets a
/// `Form` among them.
fn form_within(
    file: &mut Document,
    element: ObjectId,
    mut children: Vec<Object>,
    annotation: ObjectId,
) -> Outcome<ObjectId> {
    let own = children.iter().position(|child| annotation_of(file, child) == Some(annotation));
    // Only where one annotation stands on two pages.
    let own = own.ok_or_else(|| Refusal("a link is not where its structure element says".to_owned()))?;
    let form = dictionary! { "Type" => "StructElem", "P" => element, "K" => vec![children[own].clone()] };
    let form = file.try_add_object(form)?;
    children[own] = form.into();
    let outer = file.get_object_mut(element)?.as_dict_mut()?;
    outer.set("S", "NonStruct");
    outer.set("K", children);
    let number = file.get_dictionary(annotation)?.get(b"StructParent")?.as_i64()?;
    name_parent(file, number, form)?;
    Ok(form)
}

/// Says in the parent tree (a number tree; krilla writes it flat) which element holds annotation `number`.
fn name_parent(file: &mut Document, number: i64, element: ObjectId) -> Outcome<()> {
    let root = file.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
    let mut tree = file.get_object_mut(root)?.as_dict_mut()?.get_mut(b"ParentTree")?;
    if let Ok(id) = tree.as_reference() {
        tree = file.get_object_mut(id)?;
    }
    let numbers = tree.as_dict_mut()?.get_mut(b"Nums")?.as_array_mut()?;
    for pair in numbers.chunks_exact_mut(2) {
        if pair[0] == Object::Integer(number) {
            pair[1] = element.into();
        }
    }
    Ok(())
}

// ---- which fields there are ----

/// The spots of one field that are of one make: one entry of `/Fields`.
struct Group<'a> {
    name: String,
    make: Make,
    members: Vec<Member<'a>>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Make {
    Text,
    Squares,
    Circles,
}

#[derive(Clone, Copy)]
struct Member<'a> {
    spot: &'a Spot,
    place: &'a Place,
}

/// In the order of the spots. Names differ, also where one field has spots of several makes.
fn groups<'a>(spots: &'a [Spot], places: &'a BTreeMap<usize, Place>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known = BTreeMap::new();
    let mut taken = Taken::default();
    for (key, place) in places {
        let spot = &spots[*key];
        let make = make(&spot.kind);
        let number = *known.entry((spot.field.as_str(), make)).or_insert_with(|| {
            groups.push(Group { name: taken.name(&spot.field), make, members: Vec::new() });
            groups.len() - 1
        });
        groups[number].members.push(Member { spot, place });
    }
    groups
}

fn make(kind: &SpotKind) -> Make {
    match kind {
        SpotKind::Line | SpotKind::Lines => Make::Text,
        SpotKind::Square { .. } => Make::Squares,
        SpotKind::Circle { .. } => Make::Circles,
    }
}

/// Names that stand beside each other and so must differ.
#[derive(Default)]
struct Taken(BTreeSet<String>);

impl Taken {
    /// `wanted`, fit for a field's name, which knows no period (ISO 32000-1, 12.7.3.2), and for a name of PDF, which has at most
    /// 127 bytes (annex C): ids are both already.
    fn name(&mut self, wanted: &str) -> String {
        let mut name = String::new();
        for letter in wanted.chars().map(|letter| if letter == '.' || letter.is_control() { '-' } else { letter }) {
            if name.len() + letter.len_utf8() <= 100 {
                name.push(letter);
            }
        }
        if name.is_empty() {
            name.push('1');
        }
        let numbered = (2_usize..).map(|number| format!("{name}-{number}"));
        let free =
            std::iter::once(name.clone()).chain(numbered).find(|name| !self.0.contains(name)).unwrap_or_default();
        self.0.insert(free.clone());
        free
    }
}

/// The option's id and words; nothing for text.
fn option(kind: &SpotKind) -> (&str, &str) {
    match kind {
        SpotKind::Line | SpotKind::Lines => ("", ""),
        SpotKind::Square { option, words } | SpotKind::Circle { option, words } => (option, words),
    }
}

/// What a screen reader calls a place: its label, or an option's words within a group that has the label.
fn own_name(spot: &Spot) -> &str {
    let (id, words) = option(&spot.kind);
    [words, &spot.label, id, &spot.field].into_iter().find(|name| !name.trim().is_empty()).unwrap_or("1")
}

/// What names a place to those who come to it without its group.
fn full_name(spot: &Spot) -> String {
    let own = own_name(spot);
    match spot.label.trim().is_empty() || own == spot.label {
        true => own.to_owned(),
        // `How clear? 3`, but `Rows: 3`.
        false if spot.label.ends_with(['?', '!', ':', '。', '？', '؟']) => format!("{} {own}", spot.label),
        false => format!("{}: {own}", spot.label),
    }
}

// ---- the form ----

/// A file on its way to a form.
struct Form {
    file: Document,
    font: ObjectId,
    /// Where typed text begins: 0 left, 2 right.
    side: i64,
    /// What marks look like, by what draws them: a sheet's circles are all alike.
    marks: BTreeMap<String, ObjectId>,
}

impl Form {
    fn new(mut file: Document) -> Outcome<Self> {
        let font = add_font(&mut file)?;
        let side = if right_to_left(&file) { 2 } else { 0 };
        Ok(Self { file, font, side, marks: BTreeMap::new() })
    }

    /// Makes the widgets of a group; gives the entry of `/Fields`.
    fn field(&mut self, group: &Group) -> Outcome<ObjectId> {
        if let (Make::Text, [only]) = (group.make, group.members.as_slice()) {
            self.text(*only, &group.name)?;
            return Ok(only.place.annotation);
        }
        let kids: Vec<Object> = group.members.iter().map(|member| member.place.annotation.into()).collect();
        let mut parent = dictionary! { "T" => text_string(&group.name), "Kids" => kids };
        if group.make == Make::Circles {
            parent.set("FT", "Btn");
            parent.set("Ff", RADIO | NO_TOGGLE_TO_OFF);
        }
        let label = group.members.first().map_or("", |member| member.spot.label.trim());
        if group.make != Make::Text && !label.is_empty() {
            parent.set("TU", text_string(label));
        }
        let parent = self.file.try_add_object(parent)?;
        let mut taken = Taken::default();
        // The state of a mark that is not set (ISO 32000-1, 12.7.4.2.3): no option may have its name.
        taken.name("Off");
        for (index, member) in group.members.iter().enumerate() {
            let (id, _) = option(&member.spot.kind);
            match group.make {
                Make::Text => self.text(*member, &(index + 1).to_string())?,
                Make::Squares => self.square(*member, &taken.name(id))?,
                Make::Circles => self.circle(*member, &taken.name(id))?,
            }
            self.annotation(*member)?.set("Parent", parent);
        }
        Ok(parent)
    }

    fn text(&mut self, member: Member, name: &str) -> Outcome<()> {
        let area = member.place.area.inside();
        // Not shared by boxes of one size: there are programs that fill a form by writing into it.
        let nothing = self.appearance(area, "/Tx BMC\nEMC\n")?;
        let side = self.side;
        let widget = self.widget(member, area, nothing)?;
        widget.set("FT", "Tx");
        widget.set("T", text_string(name));
        widget.set("DA", text_string(&typed(text_size(area, &member.spot.kind))));
        if member.spot.kind == SpotKind::Lines {
            widget.set("Ff", MULTILINE);
        }
        if side != 0 {
            widget.set("Q", side);
        }
        Ok(())
    }

    /// One of several that can be set: a field of its own. There are programs that fill in no check box whose state is not `Yes`.
    fn square(&mut self, member: Member, name: &str) -> Outcome<()> {
        let widget = self.mark(member, "Yes", &tick(member.place.area))?;
        widget.set("FT", "Btn");
        widget.set("T", text_string(name));
        Ok(())
    }

    /// One of several of which one can be set: no field of its own.
    fn circle(&mut self, member: Member, name: &str) -> Outcome<()> {
        self.mark(member, name, &dot(member.place.area))?;
        Ok(())
    }

    fn mark(&mut self, member: Member, on: &str, drawn: &str) -> Outcome<&mut Dictionary> {
        let area = member.place.area;
        let (set, unset) = (self.shared(area, drawn)?, self.shared(area, "")?);
        let mut states = Dictionary::new();
        states.set(on, set);
        states.set("Off", unset);
        let widget = self.widget(member, area, states)?;
        widget.set("AS", "Off");
        Ok(widget)
    }

    /// The link as a widget; its number and its place in the structure stay.
    fn widget(&mut self, member: Member, area: Area, normal: impl Into<Object>) -> Outcome<&mut Dictionary> {
        let widget = self.annotation(member)?;
        // `/Contents` was the link's address; a field is named by `/TU`.
        for gone in [&b"A"[..], b"Dest", b"PA", b"H", b"Border", b"QuadPoints", b"Contents"] {
            widget.remove(gone);
        }
        widget.set("Subtype", "Widget");
        widget.set("P", member.place.page);
        widget.set("Rect", area.0.map(Object::Real).to_vec());
        widget.set("F", PRINT);
        widget.set("TU", text_string(&full_name(member.spot)));
        widget.set("AP", dictionary! { "N" => normal.into() });
        Ok(widget)
    }

    fn annotation(&mut self, member: Member) -> Outcome<&mut Dictionary> {
        Ok(self.file.get_object_mut(member.place.annotation)?.as_dict_mut()?)
    }

    fn shared(&mut self, area: Area, drawn: &str) -> Outcome<ObjectId> {
        let key = format!("{} {} {drawn}", area.width(), area.height());
        if let Some(known) = self.marks.get(&key) {
            return Ok(*known);
        }
        let new = self.appearance(area, drawn)?;
        self.marks.insert(key, new);
        Ok(new)
    }

    /// A form XObject of the area's size (ISO 32000-1, 12.5.5).
    fn appearance(&mut self, area: Area, drawn: &str) -> Outcome<ObjectId> {
        let mut dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), Object::Real(area.width()), Object::Real(area.height())],
        };
        if drawn.contains("/Tx") {
            dictionary.set("Resources", self.resources());
        }
        Ok(self.file.try_add_object(Stream::new(dictionary, drawn.as_bytes().to_vec()))?)
    }

    fn resources(&self) -> Dictionary {
        dictionary! { "Font" => dictionary! { "F" => self.font } }
    }

    /// Puts the form into the catalog. `/NeedAppearances` is left out: every field has its appearance.
    fn finish(mut self, fields: Vec<ObjectId>) -> Outcome<Document> {
        // Tab goes through the fields as the structure does (ISO 14289-1, 7.18.3).
        for page in self.file.get_pages().into_values() {
            self.file.get_object_mut(page)?.as_dict_mut()?.set("Tabs", "S");
        }
        let fields: Vec<Object> = fields.into_iter().map(Object::from).collect();
        let form = dictionary! {
            "Fields" => fields,
            "DR" => self.resources(),
            "DA" => text_string(&typed(TEXT_SIZE)),
        };
        let form = self.file.try_add_object(form)?;
        self.file.catalog_mut()?.set("AcroForm", form);
        Ok(self.file)
    }
}

/// Typst says so of every document whose text runs that way (ISO 32000-1, 12.2).
fn right_to_left(file: &Document) -> bool {
    let direction = || {
        let preferences = file.catalog().ok()?.get_deref(b"ViewerPreferences", file).ok()?.as_dict().ok()?;
        preferences.get(b"Direction").ok()?.as_name().ok()
    };
    direction() == Some(b"R2L")
}

// ---- what is drawn ----

/// So small that a line fits, which takes 1.25 times its size; in a low box for several lines, that two of them do, as far as
/// that can still be read. In half points.
fn text_size(area: Area, kind: &SpotKind) -> f32 {
    let halves = |size: f32| (size * 2.0).floor() / 2.0;
    let two = halves(area.height() / (2.0 * LINE_PITCH));
    match kind {
        SpotKind::Lines if two >= 8.0 => two.min(TEXT_SIZE),
        _ => halves(area.height() / 1.25).clamp(4.0, TEXT_SIZE),
    }
}

/// The default appearance of what is typed: black, in the form's font.
fn typed(size: f32) -> String {
    format!("/F {size} Tf 0 g")
}

/// Two strokes, not a glyph, so that no font is needed.
fn tick(area: Area) -> String {
    let (width, height) = (area.width(), area.height());
    let at = |x: f32, y: f32| format!("{:.2} {:.2}", width * x, height * y);
    let stroke = 0.12 * width.min(height);
    let (start, turn, end) = (at(0.22, 0.50), at(0.42, 0.27), at(0.79, 0.76));
    format!("q 0 G {stroke:.2} w 1 J 1 j {start} m {turn} l {end} l S Q\n")
}

fn dot(area: Area) -> String {
    let (x, y) = (area.width() / 2.0, area.height() / 2.0);
    let radius = 0.27 * area.width().min(area.height());
    // How far the handles of a quarter of a circle reach.
    let reach = 0.5523 * radius;
    let at = |right: f32, up: f32| format!("{:.2} {:.2}", x + right, y + up);
    let mut path = format!("q 0 g {} m", at(radius, 0.0));
    let (mut right, mut up) = (1.0, 0.0);
    for _ in 0..4 {
        let (next_right, next_up): (f32, f32) = (-up, right);
        let leaves = at(radius * right + reach * next_right, radius * up + reach * next_up);
        let comes = at(radius * next_right + reach * right, radius * next_up + reach * up);
        path += &format!(" {leaves} {comes} {} c", at(radius * next_right, radius * next_up));
        (right, up) = (next_right, next_up);
    }
    path + " f Q\n"
}

// ---- the font ----

/// The font of what is typed. It is embedded whole, because nobody knows yet which letters will be needed; without it a form is
/// no PDF/UA once it is filled in (ISO 14289-1, 7.21.4.1). For letters outside Windows-1252 viewers take fonts of their own.
const FONT: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts/SourceSans3-Regular.ttf"));
const FONT_NAME: &str = "SourceSans3-Regular";

/// Packed once for all papers: it takes longer than all the rest.
static FONT_FILE: LazyLock<Stream> = LazyLock::new(|| {
    let length = i64::try_from(FONT.len()).unwrap_or(i64::MAX);
    let mut file = Stream::new(dictionary! { "Length1" => length }, FONT.to_vec());
    // What cannot be packed is embedded as it is.
    file.compress().ok();
    file
});

/// A simple TrueType font with the encoding that form fields can count on (ISO 32000-1, 9.6.3).
fn add_font(file: &mut Document) -> Outcome<ObjectId> {
    let unreadable = || Refusal(format!("the font `{FONT_NAME}` cannot be read"));
    let (metrics, widths) = Sfnt(FONT).metrics().zip(Sfnt(FONT).widths()).ok_or_else(unreadable)?;
    let program = file.try_add_object(FONT_FILE.clone())?;
    let descriptor = dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => FONT_NAME,
        // Not symbolic: its letters are found by their names.
        "Flags" => 1 << 5,
        "FontBBox" => metrics.bounds.map(Object::from).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => metrics.ascent,
        "Descent" => metrics.descent,
        "CapHeight" => metrics.capitals,
        // Of stems; the font does not tell, and it only serves those who take another one.
        "StemV" => 80,
        "FontFile2" => program,
    };
    let descriptor = file.try_add_object(descriptor)?;
    let widths: Vec<Object> = widths.into_iter().map(Object::from).collect();
    let font = dictionary! {
        "Type" => "Font",
        "Subtype" => "TrueType",
        "BaseFont" => FONT_NAME,
        "Encoding" => "WinAnsiEncoding",
        "FirstChar" => i64::from(FIRST),
        "LastChar" => i64::from(u8::MAX),
        "Widths" => widths,
        "FontDescriptor" => descriptor,
    };
    Ok(file.try_add_object(font)?)
}

/// The first byte that stands for a letter: the space.
const FIRST: u8 = 32;

/// WinAnsiEncoding from 128 to 159; what is free stands for a bullet (ISO 32000-1, annex D.2, note 3).
const WINDOWS: &str = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";

/// What a byte of WinAnsiEncoding stands for.
fn letter(byte: u8) -> char {
    match byte {
        127 => '•',
        128..160 => WINDOWS.chars().nth(usize::from(byte) - 128).unwrap_or('•'),
        // Spaces and hyphens that do not break are drawn as those that do.
        160 => ' ',
        173 => '-',
        other => char::from(other),
    }
}

/// In thousandths of the size.
struct Metrics {
    bounds: [i64; 4],
    ascent: i64,
    descent: i64,
    capitals: i64,
}

/// A TrueType font: the few numbers that a PDF repeats (ISO/IEC 14496-22). `None` for what is no such font.
#[derive(Clone, Copy)]
struct Sfnt<'a>(&'a [u8]);

impl<'a> Sfnt<'a> {
    fn metrics(self) -> Option<Metrics> {
        let (head, hhea) = (self.table(b"head")?, self.table(b"hhea")?);
        let scaled = |table: Self, at: usize| Some(table.signed(at)? * 1000 / self.per_em()?);
        Some(Metrics {
            bounds: [scaled(head, 36)?, scaled(head, 38)?, scaled(head, 40)?, scaled(head, 42)?],
            ascent: scaled(hhea, 4)?,
            descent: scaled(hhea, 6)?,
            capitals: scaled(self.table(b"OS/2")?, 88)?,
        })
    }

    /// Of the letters of WinAnsiEncoding, from the space on.
    fn widths(self) -> Option<Vec<i64>> {
        let (widths, cmap) = (self.table(b"hmtx")?, self.unicode()?);
        let last = self.table(b"hhea")?.number(34)?.checked_sub(1)?;
        let width = |byte: u8| {
            let glyph = cmap.glyph(letter(byte))?;
            Some(widths.signed(4 * glyph.min(last))? * 1000 / self.per_em()?)
        };
        (FIRST..=u8::MAX).map(width).collect()
    }

    fn per_em(self) -> Option<i64> {
        self.table(b"head")?.signed(18).filter(|units| *units > 0)
    }

    fn table(self, tag: &[u8]) -> Option<Self> {
        let entry =
            (0..self.number(4)?).map(|index| 12 + 16 * index).find(|at| self.0.get(*at..at + 4) == Some(tag))?;
        self.from(self.long(entry + 8)?)
    }

    /// The table of letters in the basic plane: format 4.
    fn unicode(self) -> Option<Self> {
        let cmap = self.table(b"cmap")?;
        let mut entries = (0..cmap.number(2)?).map(|index| 4 + 8 * index);
        let entry = entries.find(|at| cmap.number(*at) == Some(3) && cmap.number(at + 2) == Some(1))?;
        let table = cmap.from(cmap.long(entry + 4)?)?;
        (table.number(0)? == 4).then_some(table)
    }

    /// The glyph of a letter, in a table of format 4: ends of segments, starts, deltas, and where exceptions are listed.
    fn glyph(self, letter: char) -> Option<usize> {
        let code = usize::try_from(u32::from(letter)).ok()?;
        let length = self.number(6)?;
        let ends = 14;
        let segment = (0..length).step_by(2).find(|at| self.number(ends + at).is_some_and(|end| end >= code))?;
        let starts = ends + length + 2;
        let start = self.number(starts + segment)?;
        let delta = self.number(starts + length + segment)?;
        let listed_at = starts + 2 * length + segment;
        let glyph = match self.number(listed_at)? {
            0 => code,
            listed => self.number(listed_at + listed + 2 * code.checked_sub(start)?)?,
        };
        (start <= code && glyph != 0).then_some((glyph + delta) % 0x1_0000)
    }

    fn from(self, at: usize) -> Option<Self> {
        self.0.get(at..).map(Self)
    }

    fn bytes<const N: usize>(self, at: usize) -> Option<[u8; N]> {
        self.0.get(at..)?.first_chunk().copied()
    }

    fn number(self, at: usize) -> Option<usize> {
        self.bytes(at).map(|bytes| usize::from(u16::from_be_bytes(bytes)))
    }

    fn signed(self, at: usize) -> Option<i64> {
        self.bytes(at).map(|bytes| i64::from(i16::from_be_bytes(bytes)))
    }

    fn long(self, at: usize) -> Option<usize> {
        self.bytes(at).and_then(|bytes| usize::try_from(u32::from_be_bytes(bytes)).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::decode_text_string;

    const SHEET: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/forms/sheet.pdf"));
    const PIECES: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/forms/pieces.pdf"));

    fn spot(field: &str, label: &str, kind: SpotKind) -> Spot {
        Spot { field: field.to_owned(), label: label.to_owned(), kind }
    }

    fn square(option: &str, words: &str) -> SpotKind {
        SpotKind::Square { option: option.to_owned(), words: words.to_owned() }
    }

    fn circle(option: &str, words: &str) -> SpotKind {
        SpotKind::Circle { option: option.to_owned(), words: words.to_owned() }
    }

    fn sheet_spots() -> Vec<Spot> {
        vec![
            spot("top-name", "Name", SpotKind::Line),
            spot("top-date", "Date", SpotKind::Line),
            spot("describe", "Describe the situation", SpotKind::Lines),
            spot("goals", "My goals: 1", SpotKind::Line),
            spot("goals", "My goals: 2", SpotKind::Line),
            spot("goals", "My goals: 3", SpotKind::Line),
            spot("camera", "Camera", SpotKind::Lines),
            spot("story", "Überblick", SpotKind::Lines),
            spot("done", "Done", square("booked", "I booked a room")),
            spot("done", "Done", square("told", "I told everybody")),
            spot("ready", "Ready?", circle("yes", "Yes")),
            spot("ready", "Ready?", circle("no", "No")),
            spot("ready", "Ready?", circle("weiß-nicht", "Not sure")),
            spot("when", "When you", SpotKind::Line),
            spot("feel", "I feel", SpotKind::Line),
            spot("rest", "The rest", SpotKind::Line),
        ]
    }

    fn lines(count: usize) -> Vec<Spot> {
        (0..count).map(|number| spot(&format!("f{number}"), "Label", SpotKind::Line)).collect()
    }

    /// The form of a fixture, read again.
    fn form(pdf: &[u8], spots: &[Spot]) -> Document {
        Document::load_mem(&fillable(pdf, spots).expect("a form")).expect("a PDF")
    }

    fn change(pdf: &[u8], change: impl FnOnce(&mut Document)) -> Vec<u8> {
        let mut file = Document::load_mem(pdf).expect("a PDF");
        change(&mut file);
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).expect("written");
        bytes
    }

    fn widgets(file: &Document) -> Vec<(ObjectId, &Dictionary)> {
        let all = file.page_iter().flat_map(|page| annotations(file, page).unwrap_or_default());
        let all = all.filter_map(|annotation| annotation.as_reference().ok());
        all.filter_map(|id| Some((id, file.get_dictionary(id).ok()?)))
            .filter(|(_, annotation)| annotation.get(b"Subtype").unwrap().as_name().unwrap() == b"Widget")
            .collect()
    }

    fn words(dictionary: &Dictionary, key: &[u8]) -> String {
        dictionary.get(key).ok().and_then(|text| decode_text_string(text).ok()).unwrap_or_default()
    }

    fn name(dictionary: &Dictionary, key: &[u8]) -> String {
        let name = dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
        String::from_utf8_lossy(name).into_owned()
    }

    fn flags(dictionary: &Dictionary) -> i64 {
        dictionary.get(b"Ff").and_then(Object::as_i64).unwrap_or(0)
    }

    /// What a viewer finds from `/AcroForm` on: a line a field.
    fn tree(file: &Document) -> String {
        let form = file.catalog().unwrap().get_deref(b"AcroForm", file).unwrap().as_dict().unwrap();
        let mut text = String::new();
        for field in form.get(b"Fields").unwrap().as_array().unwrap() {
            branch(file, field, 0, &mut text);
        }
        text
    }

    fn branch(file: &Document, field: &Object, depth: usize, text: &mut String) {
        let field = file.get_dictionary(field.as_reference().unwrap()).unwrap();
        let states = field.get(b"AP").and_then(|looks| looks.as_dict()?.get(b"N")?.as_dict());
        let states =
            states.map(|states| states.iter().map(|(name, _)| String::from_utf8_lossy(name)).collect::<Vec<_>>());
        let facts = [
            words(field, b"T"),
            name(field, b"FT"),
            format!("{:?}", words(field, b"TU")),
            if flags(field) == 0 { String::new() } else { format!("{:x}", flags(field)) },
            words(field, b"DA"),
            states.map(|states| states.join("/")).unwrap_or_default(),
        ];
        *text += &"  ".repeat(depth);
        *text += &facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" ");
        text.push('\n');
        if let Ok(kids) = field.get(b"Kids") {
            kids.as_array().unwrap().iter().for_each(|kid| branch(file, kid, depth + 1, text));
        }
    }

    #[test]
    fn fields_are_named_and_ordered_as_the_spots() {
        let expected = "\
top-name Tx \"Name\" /F 11 Tf 0 g
top-date Tx \"Date\" /F 11 Tf 0 g
describe Tx \"Describe the situation\" 1000 /F 11 Tf 0 g
goals \"\"
  1 Tx \"My goals: 1\" /F 11 Tf 0 g
  2 Tx \"My goals: 2\" /F 11 Tf 0 g
  3 Tx \"My goals: 3\" /F 11 Tf 0 g
camera Tx \"Camera\" 1000 /F 11 Tf 0 g
story Tx \"Überblick\" 1000 /F 11 Tf 0 g
done \"Done\"
  booked Btn \"Done: I booked a room\" Yes/Off
  told Btn \"Done: I told everybody\" Yes/Off
ready Btn \"Ready?\" c000
  \"Ready? Yes\" yes/Off
  \"Ready? No\" no/Off
  \"Ready? Not sure\" weiß-nicht/Off
when Tx \"When you\" /F 9 Tf 0 g
feel Tx \"I feel\" /F 9 Tf 0 g
rest Tx \"The rest\" /F 11 Tf 0 g
";
        assert_eq!(tree(&form(SHEET, &sheet_spots())), expected);
    }

    #[test]
    fn every_widget_is_alone_in_a_form_element_that_the_parent_tree_knows() {
        for (pdf, spots) in [(SHEET, sheet_spots()), (PIECES, lines(2))] {
            let file = form(pdf, &spots);
            let root = file.catalog().unwrap().get_deref(b"StructTreeRoot", &file).unwrap().as_dict().unwrap();
            let tree = root.get_deref(b"ParentTree", &file).unwrap().as_dict().unwrap();
            let numbers = tree.get(b"Nums").unwrap().as_array().unwrap();
            let widgets = widgets(&file);
            assert_eq!(widgets.len(), spots.len());
            for (id, widget) in widgets {
                let number = widget.get(b"StructParent").unwrap();
                let pair = numbers.chunks(2).find(|pair| &pair[0] == number).expect("an entry");
                let element = file.get_dictionary(pair[1].as_reference().unwrap()).unwrap();
                assert_eq!(name(element, b"S"), "Form");
                assert!(!words(element, b"Alt").is_empty());
                let held: Vec<_> = children(element).iter().map(|child| annotation_of(&file, child)).collect();
                assert_eq!(held, [Some(id)]);
            }
        }
    }

    #[test]
    fn words_within_a_link_stay_in_the_document() {
        let file = form(PIECES, &lines(2));
        let element =
            |object: &Object| object.as_dict().ok().filter(|element| name(element, b"S") == "NonStruct").cloned();
        let around: Vec<_> = file.objects.values().filter_map(element).collect();
        assert_eq!(around.len(), 2);
        for element in around {
            let marked = children(&element).iter().filter(|child| annotation_of(&file, child).is_none()).count();
            assert_eq!(marked, children(&element).len(), "the widget is one level further down");
        }
    }

    #[test]
    fn a_place_cut_by_a_page_is_one_field() {
        let file = form(PIECES, &lines(2));
        let pages: Vec<usize> = file.page_iter().map(|page| annotations(&file, page).unwrap().len()).collect();
        assert_eq!(pages, [0, 2, 0]);
    }

    #[test]
    fn a_place_that_is_drawn_twice_is_one_field() {
        let twice = change(SHEET, |file| {
            for object in file.objects.values_mut() {
                if let Ok(action) = object.as_dict_mut().and_then(|link| link.get_mut(b"A")?.as_dict_mut()) {
                    let field =
                        action.get(b"URI").and_then(Object::as_str).is_ok_and(|address| address.starts_with(SCHEME));
                    action.set("URI", text_string(if field { "field:0" } else { "https://example.org" }));
                }
            }
        });
        let file = form(&twice, &lines(1));
        assert_eq!(widgets(&file).len(), 1);
        let elements = file.objects.values().filter_map(|object| object.as_dict().ok());
        let held = elements.flat_map(children).filter_map(|child| annotation_of(&file, &child));
        assert!(held.into_iter().all(|annotation| file.has_object(annotation)));
    }

    #[test]
    fn a_place_whose_lines_are_broken_is_its_largest_piece() {
        let file = form(SHEET, &sheet_spots());
        let (_, last) = widgets(&file).pop().unwrap();
        let rect = numbers(&file, last, b"Rect").unwrap();
        assert_eq!(rect.iter().map(|value| value.round()).collect::<Vec<_>>(), [73.0, 697.0, 182.0, 713.0]);
        assert!(!last.has(b"QuadPoints"));
    }

    #[test]
    fn other_links_stay_links() {
        let file = form(SHEET, &sheet_spots());
        let annotations = annotations(&file, file.page_iter().next().unwrap()).unwrap();
        let addresses: Vec<_> =
            annotations.iter().filter_map(|one| address(&file, file.dereference(one).unwrap().1)).collect();
        assert_eq!(addresses, [b"https://example.org"]);
    }

    #[test]
    fn empty_widgets_print_nothing_of_their_own() {
        let file = form(SHEET, &sheet_spots());
        for (_, widget) in widgets(&file) {
            assert_eq!(widget.get(b"F").unwrap().as_i64().unwrap(), PRINT);
            for gone in [&b"A"[..], b"Border", b"BS", b"MK", b"Contents"] {
                assert!(!widget.has(gone));
            }
            let normal = widget.get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap();
            let shown = normal.as_dict().ok().and_then(|states| states.get(b"Off").ok()).unwrap_or(normal);
            let shown = file.get_object(shown.as_reference().unwrap()).unwrap().as_stream().unwrap();
            assert!([&b""[..], b"/Tx BMC\nEMC\n"].contains(&shown.content.as_slice()));
        }
    }

    #[test]
    fn every_page_is_gone_through_as_it_is_read() {
        let file = form(SHEET, &sheet_spots());
        assert!(file.page_iter().all(|page| name(file.get_dictionary(page).unwrap(), b"Tabs") == "S"));
    }

    #[test]
    fn title_language_and_trailer_stay() {
        let (before, after) = (Document::load_mem(SHEET).unwrap(), form(SHEET, &sheet_spots()));
        for kept in [&b"Lang"[..], b"Metadata", b"ViewerPreferences", b"MarkInfo", b"Outlines"] {
            assert_eq!(before.catalog().unwrap().get(kept).ok(), after.catalog().unwrap().get(kept).ok());
        }
        for kept in [&b"ID"[..], b"Info", b"Root"] {
            assert_eq!(before.trailer.get(kept).unwrap(), after.trailer.get(kept).unwrap());
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        assert_eq!(fillable(SHEET, &sheet_spots()), fillable(SHEET, &sheet_spots()));
    }

    #[test]
    fn a_document_without_places_stays_as_it_is() {
        let plain = change(SHEET, |file| {
            for page in file.page_iter().collect::<Vec<_>>() {
                file.get_dictionary_mut(page).unwrap().remove(b"Annots");
            }
        });
        assert_eq!(fillable(&plain, &[]).as_deref(), Ok(plain.as_slice()));
        assert_eq!(fillable(&plain, &sheet_spots()).as_deref(), Ok(plain.as_slice()));
    }

    #[test]
    fn a_spot_that_no_link_names_is_no_field() {
        let file = form(PIECES, &lines(5));
        assert_eq!(tree(&file).lines().count(), 2);
    }

    #[test]
    fn a_key_of_no_spot_is_refused() {
        assert_eq!(fillable(PIECES, &lines(1)), Err("`field:1` names none of its 1 places to fill".to_owned()));
        let odd = change(PIECES, |file| {
            for object in file.objects.values_mut() {
                if let Ok(action) = object.as_dict_mut().and_then(|link| link.get_mut(b"A")?.as_dict_mut()) {
                    action.set("URI", text_string("field:-1"));
                }
            }
        });
        assert_eq!(fillable(&odd, &lines(2)), Err("`field:-1` names none of its 2 places to fill".to_owned()));
    }

    #[test]
    fn an_untagged_link_is_refused() {
        let untagged = change(SHEET, |file| {
            file.objects.retain(|_, object| object.as_dict().map_or(true, |element| name(element, b"S") != "Link"));
        });
        assert_eq!(fillable(&untagged, &sheet_spots()), Err("the link to `field:0` is not tagged".to_owned()));
    }

    #[test]
    fn damaged_files_never_stop_the_program() {
        for step in 0..40 {
            let mut damaged = SHEET.to_vec();
            // Strides that are prime to each other reach every part of the file.
            for hit in 0..8 {
                let at = (step * 7919 + hit * 3571) % damaged.len();
                damaged[at] = damaged[at].wrapping_add(u8::try_from(step % 255).unwrap() + 1);
            }
            damaged.truncate(SHEET.len() - (step % 5) * 400);
            fillable(&damaged, &sheet_spots()).ok();
        }
        assert!(fillable(b"", &[]).is_err());
        assert!(fillable(b"no PDF at all", &[]).is_err());
    }

    #[test]
    fn what_is_typed_fits_its_box() {
        let size = |height: f32, kind: SpotKind| text_size(Area([0.0, 0.0, 100.0, height]), &kind);
        assert_eq!([30.0, 12.0, 1.0].map(|height| size(height, SpotKind::Line)), [11.0, 9.5, 4.0]);
        assert_eq!([60.0, 24.5, 20.0].map(|height| size(height, SpotKind::Lines)), [11.0, 8.5, 11.0]);
    }

    #[test]
    fn names_that_pdf_does_not_know_are_changed() {
        let mut taken = Taken::default();
        taken.name("Off");
        let names = ["a.b", "a-b", "", "Off", "é", &"ü".repeat(90)].map(|wanted| taken.name(wanted));
        assert_eq!(names, ["a-b", "a-b-2", "1", "Off-2", "é", &"ü".repeat(50)]);
    }

    #[test]
    fn one_field_of_several_makes_has_a_name_for_each() {
        let mut spots = lines(2);
        spots[0].field = "same".to_owned();
        spots[1] = spot("same", "Label", square("a", ""));
        assert_eq!(
            tree(&form(PIECES, &spots)),
            "same Tx \"Label\" /F 10.5 Tf 0 g\nsame-2 \"Label\"\n  a Btn \"Label\" Yes/Off\n"
        );
    }

    #[test]
    fn text_from_right_to_left_begins_on_the_right() {
        let turned = change(PIECES, |file| {
            let preferences = dictionary! { "DisplayDocTitle" => true, "Direction" => "R2L" };
            file.catalog_mut().unwrap().set("ViewerPreferences", preferences);
        });
        let sides = |file: &Document| widgets(file).iter().filter(|(_, widget)| widget.has(b"Q")).count();
        assert_eq!(sides(&form(&turned, &lines(2))), 2);
        assert_eq!(sides(&form(PIECES, &lines(2))), 0);
    }

    #[test]
    fn the_font_has_every_letter_that_forms_can_count_on() {
        let widths = Sfnt(FONT).widths().expect("every letter");
        let of = |letter: u8| widths[usize::from(letter - FIRST)];
        assert_eq!([of(b' '), of(b'A'), of(b'm'), of(0x80), of(0xfc)], [200, 543, 829, 497, 544]);
        let metrics = Sfnt(FONT).metrics().unwrap();
        assert_eq!((metrics.bounds, metrics.ascent, metrics.descent), ([-614, -295, 2159, 958], 1024, -400));
        assert!(Sfnt(&FONT[..5000]).widths().is_none());
    }
}
