// The script of a page for an inspection: it makes a small file of what is ticked and written, and sends nothing.

import VillageBasics

/// The script of a page for an inspection, the same on every page.
enum HTMLScript {
    /// What the policy of the page calls it: no other script runs.
    static var source: String { "sha256-\(Base64.text(SHA256.digest(Array(text.utf8))))" }

    /// The script; it holds neither the sign that begins a tag nor the one that begins a reference.
    static let text = """
        (function(){"use strict";
        var form=document.getElementById("answer"),by=function(id){return document.getElementById(id)};
        var each=function(list,work){Array.prototype.forEach.call(list,work)};
        var field=function(name){return form.querySelector("[data-field="+name+"]")};
        var lines=function(text){return text.split("\\n").map(function(l){return l.trim()}).filter(Boolean)};
        function answer(){
        var d=form.dataset,o={schema:"villagekit/inspection-answer",version:1,edition:d.edition,token:d.token,\
        reader:d.reader,organisation:d.organisation,language:document.documentElement.lang,answers:{},remarks:{}};
        var code=d.digit||"";
        each(form.querySelectorAll("[data-part]"),function(part){
        var name=part.dataset.part,ticked=part.querySelector("input:checked"),\
        later=part.querySelector("input[value=later]"),words=part.querySelector("textarea").value.trim();
        if(ticked)o.answers[name]=ticked.value;
        if(words)o.remarks[name]=words;
        if(later)code+=ticked?ticked.dataset.digit||"":" "});
        if(field("words").value.trim())o.words=field("words").value.trim();
        if(field("talents")){
        o.talents=lines(field("talents").value);o.goals=lines(field("goals").value);
        if(field("aboutMe").value.trim()){o.aboutMe=field("aboutMe").value.trim();\
        o.inConfidence=field("inConfidence").checked}
        o.doNotTell=[];
        each(form.querySelectorAll("[data-entry]"),function(box){if(box.checked)o.doNotTell.push(box.dataset.entry)})}
        return{text:JSON.stringify(o,null,2)+"\\n",code:code}}
        function show(){
        var a=answer();by("file").value=a.text;by("copied").hidden=true;
        if(by("mine"))each(by("mine").children,function(cell,i){cell.textContent=a.code.charAt(i)})}
        function save(){
        var url=URL.createObjectURL(new Blob([answer().text],{type:"application/json"})),a=document.createElement("a");
        a.href=url;a.download="answer.json";document.body.appendChild(a);a.click();document.body.removeChild(a);
        setTimeout(function(){URL.revokeObjectURL(url)},60000)}
        function copy(){
        by("file").focus();by("file").select();
        if(document.execCommand("copy"))by("copied").hidden=false}
        if(!form)return;
        form.addEventListener("input",show);form.addEventListener("change",show);
        by("save").addEventListener("click",save);by("copy").addEventListener("click",copy);
        by("tools").hidden=false;show();
        })();
        """
}
