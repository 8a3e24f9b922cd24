package source

import "pakrus/schema"

// Role says how a source came into the dataset.
type Role string

// The roles of sources.
const (
	Document  Role = "document"
	CitedWork Role = "cited-work"
)

// CodeList lists the roles.
func (Role) CodeList() *schema.CodeList { return &roles }

var roles = schema.CodeList{Name: "source_role", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "document", Label: "Document",
		Definition: "Read paragraph by paragraph for this dataset; claims point into it.",
		Example:    "rabbi-2021: read paragraph by paragraph",
		Counter:    "hanif-2013: three documents cite it, and it was not read: cited-work",
	},
	{
		Value: "cited-work", Label: "Cited work",
		Definition: "Named by a document as its own source, or listed in its references; not read.",
		Example:    "hanif-2013: listed in the references of three documents",
		Counter:    "nisar-2025: read, and itself the origin of claims: document",
	},
}}

// Type is a type of work in CSL.
type Type string

// The types of works that occur.
const (
	ArticleJournal   Type = "article-journal"
	ArticleNewspaper Type = "article-newspaper"
	ArticleMagazine  Type = "article-magazine"
	Book             Type = "book"
	Chapter          Type = "chapter"
	PaperConference  Type = "paper-conference"
	PersonalComm     Type = "personal_communication"
	PostWeblog       Type = "post-weblog"
	Report           Type = "report"
	Thesis           Type = "thesis"
	Webpage          Type = "webpage"
	Unstated         Type = "document"
)

// CodeList lists the types.
func (Type) CodeList() *schema.CodeList { return &types }

var types = schema.CodeList{Name: "source_type", Origin: "CSL 1.0.2", Codes: []schema.Code{
	{Value: "article-journal", Label: "Journal article"},
	{Value: "article-newspaper", Label: "Newspaper article"},
	{Value: "article-magazine", Label: "Magazine article"},
	{Value: "book", Label: "Book"},
	{Value: "chapter", Label: "Chapter"},
	{Value: "paper-conference", Label: "Conference paper"},
	{Value: "personal_communication", Label: "Personal communication"},
	{Value: "post-weblog", Label: "Blog post"},
	{Value: "report", Label: "Report"},
	{Value: "thesis", Label: "Thesis"},
	{Value: "webpage", Label: "Web page"},
	{Value: "document", Label: "Work of an unstated kind"},
}}
